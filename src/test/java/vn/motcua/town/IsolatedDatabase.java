package vn.motcua.town;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A database of its own in the server of the run, for each application that asks. */
public final class IsolatedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var town = TownDatabase.properties();
        var name = "isolated_" + COUNT.incrementAndGet();
        var url = text(town, "spring.datasource.url");
        try (var connection = DriverManager.getConnection(
                        url, text(town, "spring.datasource.username"), text(town, "spring.datasource.password"));
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE template0");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        var own = new java.util.HashMap<>(town);
        own.put("spring.datasource.url", url.replaceFirst("/[^/?]+(\\?.*)?$", "/" + name + "$1"));
        own.put("motcua.data", text(town, "motcua.data") + "-" + name);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("isolated", own));
    }

    private static String text(Map<String, Object> properties, String key) {
        return String.valueOf(properties.get(key));
    }
}
