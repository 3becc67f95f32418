package vn.motcua.score;

/** The parts of the blocks. {@code known}: whether this system has what the part counts. */
enum Part {
    PUBLISHED_IN_TIME(Block.PUBLICITY, false),
    COMPLETE(Block.PUBLICITY, true),
    SYNCHRONISED(Block.PUBLICITY, false),
    ON_TIME(Block.PROGRESS, true),
    DURATION(Block.PROGRESS, true),
    ONLINE_PROCEDURES(Block.ONLINE, false),
    ONLINE_DOSSIERS(Block.ONLINE, false),
    PAYMENT_OFFERED(Block.PAYMENT, false),
    PAYMENT_USED(Block.PAYMENT, false),
    PAID_ONLINE(Block.PAYMENT, false),
    E_RESULTS(Block.DIGITISATION, false),
    DIGITISED(Block.DIGITISATION, true),
    REUSED(Block.DIGITISATION, false),
    FEEDBACK_IN_TIME(Block.SATISFACTION, false),
    ANSWERS(Block.SATISFACTION, true),
    HANDLING(Block.SATISFACTION, true);

    final Block block;
    final boolean known;

    Part(Block block, boolean known) {
        this.block = block;
        this.known = known;
    }
}
