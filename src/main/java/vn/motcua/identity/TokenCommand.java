package vn.motcua.identity;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Command;

/** {@code token USERNAME} prints a bearer token of that account for the API, and nothing else. */
@Component
class TokenCommand implements Command {

    private final Tokens tokens;

    TokenCommand(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public String name() {
        return "token";
    }

    @Override
    public int run(List<String> args) {
        if (args.size() != 1) return complain("usage: token USERNAME");
        var token = tokens.issue(args.getFirst());
        if (token.isEmpty()) return complain("There is no open account " + args.getFirst() + ".");
        System.out.println(token.get());
        return 0;
    }

    private static int complain(String line) {
        System.err.println("motcua: " + line);
        return 1;
    }
}
