package vn.motcua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class MotCua {
    static void main(String[] args) {
        SpringApplication.run(MotCua.class, args);
    }
}
