package cotejo.gate.planted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Prints documents and remembers how each was made, so that others can be made from it.
final class Press {
    /// A printed document.
    record Print(String id, Article article, Story story, String cluster) {
        boolean ratios() {
            return story.beats().stream().anyMatch(Beat.Share.class::isInstance);
        }
    }

    private final Setting setting;
    private final Map<Language, Wording> wordings = new EnumMap<>(Language.class);
    private final Chance chance;
    private final Copyist copyist;
    private final List<PlantedDocument> documents = new ArrayList<>();
    private final List<PlantedFigure> figures = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();

    Press(Setting setting, Chance chance) {
        this.setting = setting;
        this.chance = chance;
        for (Language language : Language.values()) {
            wordings.put(language, new Wording(language));
        }
        this.copyist = new Copyist(wordings, chance);
    }

    List<PlantedDocument> documents() {
        return documents;
    }

    List<PlantedFigure> figures() {
        return figures;
    }

    String nextId() {
        return String.format(Locale.ROOT, "d%04d", documents.size() + 1);
    }

    Setting.Outlet paper(Language language) {
        return chance.pick(setting.papers(language));
    }

    /// Another paper of the same language.
    Setting.Outlet otherPaper(Setting.Outlet than) {
        Setting.Outlet other = paper(than.language());
        while (other.equals(than)) {
            other = paper(than.language());
        }
        return other;
    }

    Print story(Story story, Setting.Outlet outlet, LocalDate published, String made) {
        return print(story, write(story, outlet, published), made, null, null);
    }

    private Article write(Story story, Setting.Outlet outlet, LocalDate published) {
        return new Writer(setting, wordings, chance, story, outlet, published).article();
    }

    Print copy(Print source, Copyist.Way way, LocalDate day) {
        Setting.Outlet outlet = otherPaper(source.article().outlet());
        List<Piece> headline = new Writer(
                        setting,
                        wordings,
                        chance,
                        source.story(),
                        source.article().outlet(),
                        source.article().published())
                .headline();
        Article copy =
                copyist.copy(source.article(), way, outlet, day, headline).credited(credit(outlet, day));
        return print(
                source.story(), copy, "copy_" + way.name().toLowerCase(Locale.ROOT), source.id(), source.cluster());
    }

    /// The story again in the other language, by a paper that names the one it had it from.
    Print translation(Print source, LocalDate day) {
        Story story = source.story().takenFrom(source.article().outlet());
        Setting.Outlet outlet = paper(source.article().outlet().language().other());
        return print(story, write(story, outlet, day), "translation", source.id(), null);
    }

    /// A copy, or a translation that names its source, with one digit misprinted.
    Print misprint(Print source, Telling target, LocalDate day, boolean translated) {
        Telling wrong = target.saying(copyist.typo(target.spoken()), Telling.Plant.TYPO);
        Article article;
        Story story;
        if (translated) {
            story = source.story().takenFrom(source.article().outlet());
            article = write(story, paper(source.article().outlet().language().other()), day);
        } else {
            story = source.story();
            Setting.Outlet outlet = otherPaper(source.article().outlet());
            article = source.article().in(outlet, day).credited(credit(outlet, day));
        }
        return print(
                story,
                copyist.misprinted(article, target, wrong),
                "typo",
                source.id(),
                translated ? null : source.cluster());
    }

    /// Who prints a copy, and when.
    private List<String> credit(Setting.Outlet outlet, LocalDate day) {
        Wording wording = Setting.of(wordings, outlet.language());
        return List.of(outlet.name() + " | " + new Clock(wording, chance).date(day));
    }

    private Print print(
            Story story, Article article, String made, @Nullable String madeFrom, @Nullable String cluster) {
        String id = nextId();
        String own = cluster == null ? "c" + id.substring(1) : cluster;
        Article printed = article;
        Layout.Laid laid = Layout.of(id, printed, made, madeFrom, own);
        while (!texts.add(laid.document().text())) {
            // The same copy by the same paper on the same day: it runs a day later.
            LocalDate day = printed.published().plusDays(1);
            printed = printed.in(printed.outlet(), day).credited(credit(printed.outlet(), day));
            laid = Layout.of(id, printed, made, madeFrom, own);
        }
        documents.add(laid.document());
        figures.addAll(laid.figures());
        return new Print(id, printed, story, own);
    }
}
