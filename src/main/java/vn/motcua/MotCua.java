package vn.motcua;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import vn.motcua.platform.Launch;

/** Một Cửa, the electronic interconnected one-stop shop. */
// Rooms do not know each other, so two of them may well use the same name for a hidden type.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class MotCua {

    static void main(String[] args) {
        var code = Launch.run(MotCua.class, args);
        if (code != 0 || (args.length > 0 && !args[0].startsWith("--") && !args[0].equals("serve"))) System.exit(code);
    }
}
