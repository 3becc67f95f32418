package vn.motcua.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import vn.motcua.kernel.Actor;

/** Port: who sent this request. The room that knows accounts implements it. */
public interface CurrentActor {
    Optional<Actor> of(HttpServletRequest request);
}
