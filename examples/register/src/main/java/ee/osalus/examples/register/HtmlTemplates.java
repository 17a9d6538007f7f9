package ee.osalus.examples.register;

import java.io.Writer;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The HTML templates beside this class; they escape what they print by the place where it stands, and compute nothing. */
final class HtmlTemplates {

    private final TemplateEngine engine = new TemplateEngine();

    HtmlTemplates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(HtmlTemplates.class.getClassLoader());
        resolver.setPrefix("ee/osalus/examples/register/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
    }

    /** Writes a page; the writer is not closed. */
    void write(String template, PageWords words, Map<String, Object> model, Writer out) {
        Context context = new Context(words.language(), model);
        context.setVariable("words", words);
        engine.process(template, context, out);
    }
}
