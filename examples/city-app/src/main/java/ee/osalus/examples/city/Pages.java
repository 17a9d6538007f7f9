package ee.osalus.examples.city;

import ee.osalus.finding.Finding;
import ee.osalus.funding.FundingKind;
import ee.osalus.io.report.MarkedText;
import ee.osalus.project.Project;
import ee.osalus.split.CostSplit;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What people see. */
@Controller
final class Pages {

    private static final int LATEST = 20;

    private final Documents documents;
    private final Store store;
    private final Limits limits;
    private final MessageSource messages;

    Pages(Documents documents, Store store, Limits limits, MessageSource messages) {
        this.documents = documents;
        this.store = store;
        this.limits = limits;
        this.messages = messages;
    }

    @ModelAttribute
    void common(Model model, Locale language) {
        ServletUriComponentsBuilder here = ServletUriComponentsBuilder.fromCurrentRequest();
        model.addAttribute("words", new Words(messages, language));
        model.addAttribute("inEstonian", relative(here, "et"));
        model.addAttribute("inEnglish", relative(here, "en"));
    }

    private static String relative(ServletUriComponentsBuilder here, String language) {
        String query =
                here.cloneBuilder().replaceQueryParam("lang", language).build().getQuery();
        return "?" + query;
    }

    @GetMapping("/")
    String start(Model model) {
        model.addAttribute("latest", store.latest(LATEST));
        model.addAttribute("megabytes", limits.document().toMegabytes());
        return "start";
    }

    @PostMapping("/documents")
    ModelAndView add(@RequestParam(defaultValue = "") String text, @RequestParam MultipartFile file, Model model)
            throws IOException {
        try {
            UUID id = file.isEmpty()
                    ? documents.add("", text.getBytes(StandardCharsets.UTF_8))
                    : documents.add(String.valueOf(file.getOriginalFilename()), file.getBytes());
            return new ModelAndView("redirect:/documents/" + id);
        } catch (UnreadableDocument unreadable) {
            model.addAttribute("findings", unreadable.findings().list());
            return new ModelAndView("unreadable", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/documents/{id}")
    String document(@PathVariable UUID id, Model model, Locale language) {
        Documents.Kept kept = documents.get(id);
        List<Finding> findings = kept.checked().findings().list();
        Words words = new Words(messages, language);
        String name = kept.stored().name();
        model.addAttribute("heading", name.isEmpty() ? words.of("document.title") : name);
        model.addAttribute("document", kept.stored());
        model.addAttribute("projects", ProjectFacts.of(id, kept.checked(), words));
        model.addAttribute("findings", findings);
        String text = kept.checked().text();
        model.addAttribute("text", text.isEmpty() ? new MarkedText(List.of()) : MarkedText.of(text, findings));
        return "document";
    }

    @PostMapping("/documents/{id}/checks")
    String checkAgain(@PathVariable UUID id) {
        documents.checkAgain(id);
        return "redirect:/documents/" + id;
    }

    @PostMapping("/documents/{id}/deletion")
    String delete(@PathVariable UUID id) {
        documents.delete(id);
        return "redirect:/";
    }

    @GetMapping("/documents/{id}/projects/{position}/split")
    String split(
            @PathVariable UUID id,
            @PathVariable int position,
            HttpServletRequest request,
            Model model,
            Locale language) {
        CheckedDocument checked = documents.get(id).checked();
        List<Project> projects = checked.projects();
        if (position < 0 || position >= projects.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Words words = new Words(messages, language);
        TermsForm terms = TermsForm.of(request).orElseGet(() -> TermsForm.of(projects.get(position), words));
        List<String> complaints = terms.complaints(words);
        model.addAttribute("document", id);
        model.addAttribute("project", ProjectFacts.of(id, checked, words).get(position));
        model.addAttribute("terms", terms);
        model.addAttribute("kinds", FundingKind.values());
        model.addAttribute("ways", TermsForm.Pays.values());
        model.addAttribute("roundings", TermsForm.ROUNDINGS);
        model.addAttribute("complaints", complaints);
        if (complaints.isEmpty()) {
            CostSplit split = terms.split();
            model.addAttribute("parts", SplitPart.of(split));
            model.addAttribute("explanation", split.explain(language).lines().toList());
            model.addAttribute("findings", split.findings().list());
        }
        return "split";
    }

    @GetMapping("/projects/{project}")
    String history(@PathVariable UUID project, Model model) {
        List<ProjectCheck> history = store.history(project);
        if (history.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("history", HistoryEntry.of(history));
        return "history";
    }
}
