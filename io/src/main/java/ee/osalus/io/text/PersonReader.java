package ee.osalus.io.text;

import ee.osalus.party.PersonRole;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads people with their e-mail addresses and phone numbers. */
final class PersonReader {

    /** "valla haridusosakonna arendusspetsialist". */
    private static final int LONGEST_OFFICE = 3;

    private final Page page;
    private final SourceText text;

    PersonReader(Page page) {
        this.page = page;
        this.text = page.text();
    }

    void read(Entry entry, Draft draft) {
        PersonRole role = roleOf(entry.field());
        if (role == PersonRole.OFFICER) {
            for (Read<String> name : page.names().list(entry.value())) {
                add(role, name.span(), draft);
            }
            return;
        }
        if (role == PersonRole.CONTACT && !startsPerson(entry.value().start())) {
            return;
        }
        if (draft.hasPerson(role) && role != PersonRole.CONTACT) {
            return;
        }
        Span above = role == PersonRole.PROJECT_MANAGER ? above(entry) : null;
        if (above != null) {
            add(role, above, draft);
            return;
        }
        if (entry.value().isEmpty()) {
            return;
        }
        int office = afterOffice(entry.value().start());
        Span name = office < entry.value().end() ? personAt(office) : null;
        Span value = new Span(entry.value().start(), nameEnd(entry.value()));
        Draft.PersonDraft person = add(role, name == null || office == value.start() ? value : name, draft);
        if (person != null) {
            contacts(person, entry.value());
        }
    }

    /** "Mari Mets", below it "Projektijuht" alone, and below that no other person's name: the person above; or null. */
    private @Nullable Span above(Entry entry) {
        boolean below = entry.layout() == Entry.Layout.BELOW
                && !entry.value().isEmpty()
                && startsPerson(entry.value().start())
                && !page.names().isOrganisation(firstLine(entry.value()));
        return below || entry.layout() != Entry.Layout.BELOW
                ? null
                : personAbove(entry.label().start());
    }

    /** The person's name that the line above an offset is, or null. */
    @Nullable
    Span personAbove(int offset) {
        int line = text.lineOf(offset) - 1;
        if (line < 0) {
            return null;
        }
        Span words = text.trim(text.lineStart(line), text.lineEnd(line));
        Span name = words.isEmpty() ? null : personAt(words.start());
        return name != null && name.equals(words) ? name : null;
    }

    private Span firstLine(Span span) {
        return text.trim(span.start(), Math.min(span.end(), text.lineEnd(text.lineOf(span.start()))));
    }

    /** "Koordinaator: Mari Mets, mari.mets@example.ee": a person with an address leads as a manager, not as a partner. */
    boolean leads(Entry entry, Draft draft) {
        boolean addressed = page.tokensIn(entry.value()).stream().anyMatch(Token.Contact.class::isInstance);
        Span name = addressed ? personAt(entry.value().start()) : null;
        if (name == null || page.names().isOrganisation(name)) {
            return false;
        }
        Draft.PersonDraft person =
                draft.hasPerson(PersonRole.PROJECT_MANAGER) ? null : add(PersonRole.PROJECT_MANAGER, name, draft);
        if (person != null) {
            contacts(person, entry.value());
        }
        return true;
    }

    private static PersonRole roleOf(Field field) {
        return switch (field) {
            case MANAGER -> PersonRole.PROJECT_MANAGER;
            case COORDINATOR -> PersonRole.COMMUNICATION_COORDINATOR;
            case RESPONSIBLE_OFFICER -> PersonRole.RESPONSIBLE_OFFICER;
            case OFFICER -> PersonRole.OFFICER;
            default -> PersonRole.CONTACT;
        };
    }

    /** Two words with capitals: a name rather than a sentence. */
    private boolean startsPerson(int at) {
        Span name = personAt(at);
        return name != null;
    }

    /** "projektijuhiks arendusspetsialist Mari Maasikas": the offset after the words in small letters for an office. */
    int afterOffice(int at) {
        int next = at;
        for (int i = 0; i < LONGEST_OFFICE && text.isLetter(next) && !text.isUpper(next); i++) {
            while (text.isWordPart(next) || text.at(next) == '-') {
                next++;
            }
            next = text.skipBlanksAndOneLineEnd(next, text.length());
        }
        return next;
    }

    /** The two to four capitalised words at an offset, or null. */
    @Nullable
    Span personAt(int at) {
        int i = at;
        int words = 0;
        int end = at;
        while (words < 4 && text.isUpper(i) && text.isLetter(i) && !isKnownWord(i)) {
            int wordEnd = i;
            while (text.isLetter(wordEnd)
                    || (text.at(wordEnd) == '-' && text.isLetter(wordEnd + 1))
                    || (text.at(wordEnd) == '.' && wordEnd == i + 1)) {
                wordEnd++;
            }
            words++;
            end = wordEnd;
            if (text.at(wordEnd) != ' ') {
                break;
            }
            i = text.skipBlanks(wordEnd, text.length());
        }
        return words >= 2 ? new Span(at, end) : null;
    }

    /** A capitalised word that names a body or a label rather than a person. */
    private boolean isKnownWord(int at) {
        int token = page.firstAt(at);
        return token < page.tokens().size()
                && page.tokens().get(token) instanceof Token.Word word
                && word.start() == at
                && (Hit.longest(word.hits(), Meaning.Body.class).isPresent()
                        || word.plays(Role.MUNICIPALITY)
                        || word.plays(Role.BODY_HEAD));
    }

    private int nameEnd(Span value) {
        for (int i = value.start(); i < value.end(); i++) {
            char c = text.at(i);
            boolean stop = c == ','
                    || c == '('
                    || c == '\n'
                    || c == ';'
                    || c == '/'
                    || c == '|'
                    || (c == '-' && text.at(i - 1) == ' ')
                    || c == ':'
                    || text.isDigit(i)
                    || c == '+';
            if (stop) {
                return i;
            }
        }
        int lastToken = value.end();
        for (Token token : page.tokensIn(value)) {
            if (token instanceof Token.Contact) {
                return token.start();
            }
        }
        return lastToken;
    }

    Draft.@Nullable PersonDraft add(PersonRole role, Span span, Draft draft) {
        int end = span.end();
        for (Token token : page.tokensIn(span)) {
            boolean stops = token instanceof Token.Contact
                    || (token instanceof Token.Word word
                            && token.start() > span.start()
                            && Hit.longest(word.hits(), Meaning.Label.class).isPresent()
                            && !text.isUpper(token.start()));
            if (stops) {
                end = token.start();
                break;
            }
        }
        Read<String> name = page.names().name(new Span(span.start(), end));
        if (name.value().length() < 3
                || name.value().length() > 60
                || !Character.isLetter(name.value().charAt(0))) {
            return null;
        }
        Draft.PersonDraft person = new Draft.PersonDraft(role, name);
        draft.people.add(person);
        return person;
    }

    private void contacts(Draft.PersonDraft person, Span value) {
        List<Token> tokens = page.tokensIn(value);
        for (Token token : tokens) {
            if (token instanceof Token.Contact contact) {
                contact(person, contact);
            }
        }
        if (person.phone == null) {
            Span digits = digits(new Span(person.name.span().end(), value.end()));
            if (digits != null) {
                person.phone = new Read<>(text.clean(digits), digits);
            }
        }
    }

    private void contact(Draft.PersonDraft person, Token.Contact contact) {
        Read<String> read = new Read<>(text.clean(contact.span()), contact.span());
        switch (contact.medium()) {
            case EMAIL -> person.email = person.email == null ? read : person.email;
            case PHONE -> person.phone = person.phone == null ? read : person.phone;
            case URL -> {}
        }
    }

    /** Seven or eight digits in groups: a phone number without its label. */
    private @Nullable Span digits(Span span) {
        int start = -1;
        int digits = 0;
        for (int i = span.start(); i <= span.end(); i++) {
            if (i < span.end() && text.isDigit(i)) {
                start = start < 0 ? i : start;
                digits++;
            } else if (start >= 0 && (i == span.end() || text.at(i) != ' ')) {
                return digits == 7 || digits == 8 ? text.trim(start, i) : null;
            }
        }
        return null;
    }

    /** "Tel: …", "e-post: …" on a line of its own below a person. */
    void contact(Entry entry, Draft draft) {
        if (draft.people.isEmpty()) {
            return;
        }
        Draft.PersonDraft last = draft.people.get(draft.people.size() - 1);
        if (page.endOfParagraph(last.name.span().end()) < entry.label().start()) {
            return;
        }
        Span line = entry.value();
        if (entry.is(Field.EMAIL)) {
            contacts(last, line);
        } else if (last.phone == null) {
            Span digits = digits(line);
            if (digits != null) {
                last.phone = new Read<>(text.clean(digits), digits);
            } else {
                contacts(last, line);
            }
        }
    }

    static boolean isSame(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
