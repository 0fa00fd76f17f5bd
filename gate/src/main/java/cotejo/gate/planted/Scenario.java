package cotejo.gate.planted;

import cotejo.core.quantity.Rational;
import cotejo.core.quantity.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is printed around one hidden table.
final class Scenario {
    private final TrueTable table;
    private final Chance chance;
    private final Press press;
    private final Stories stories;
    private final Release first;
    private final LocalDate given;
    private final boolean partial;
    private final List<Press.Print> prints = new ArrayList<>();

    private Scenario(TrueTable table, Setting setting, Press press, Chance chance) {
        this.table = table;
        this.chance = chance;
        this.press = press;
        this.given = LocalDate.of(table.to() + 1, chance.between(1, 5), chance.between(1, 28));
        Setting.Body body =
                chance.pick(setting.bodies(table.country().id(), table.measure().role()));
        this.first = new Release(table, body, 1, given, Release.draw(table, chance));
        this.partial = !table.measure().money()
                && table.measure().adds().equals("yes")
                && table.length() >= 5
                && chance.odds(0.4);
        this.stories =
                new Stories(table, chance, partial ? table.from() + table.length() - chance.between(2, 3) : table.to());
    }

    static void play(TrueTable table, Setting setting, Press press, Chance chance) {
        new Scenario(table, setting, press, chance).play(setting);
    }

    private void play(Setting setting) {
        int size = chance.between(17, 23);
        reports();
        if (!partial && !table.measure().money() && chance.odds(0.6)) {
            wrongScope();
        }
        if (chance.odds(0.15)) {
            wrongYear();
        }
        if (chance.odds(partial ? 1.0 : 0.5)) {
            rival(setting);
        }
        if (!partial && chance.odds(0.35)) {
            update();
        }
        ratios();
        if (!partial && chance.odds(0.4)) {
            print(stories.unstated(first, "unstated/" + press.nextId()), soon());
        }
        if (chance.odds(0.35)) {
            running();
        }
        List<Press.Print> told = List.copyOf(prints);
        translate(chance.pick(told));
        translate(chance.pick(told));
        misprint();
        List<Press.Print> sources = List.copyOf(prints);
        while (prints.size() < size) {
            fill(sources);
        }
    }

    private void fill(List<Press.Print> sources) {
        if (chance.odds(0.3)) {
            print(stories.retelling(first, years()).takenVia(press.paper(language()), chance.odds(0.5)), soon());
        } else {
            Press.Print source = chance.pick(sources);
            LocalDate day = source.article().published().plusDays(chance.between(0, 3));
            prints.add(press.copy(source, chance.pick(List.of(Copyist.Way.values())), day));
        }
    }

    private Language language() {
        return chance.odds(0.6) ? Language.ES : Language.EN;
    }

    private LocalDate soon() {
        return given.plusDays(chance.between(0, 28));
    }

    private void print(Story story, LocalDate day) {
        Language language = story.via() == null ? language() : story.via().language();
        Setting.Outlet outlet = story.via() == null ? press.paper(language) : press.otherPaper(story.via());
        prints.add(press.story(story, outlet, day, story.via() == null ? "story" : "retelling"));
    }

    /// How the whole period is said in a document of the year after it.
    private Years years() {
        Years.Saying saying = table.term()
                ? chance.pick(List.of(Years.Saying.TERM, Years.Saying.TERM, Years.Saying.SINCE_TERM))
                : chance.pick(List.of(
                        Years.Saying.RUN, Years.Saying.RUN, Years.Saying.RUN, Years.Saying.WINDOW, Years.Saying.SINCE));
        return new Years(saying, table.from(), table.to());
    }

    private Years plainly() {
        return new Years(table.term() ? Years.Saying.TERM : Years.Saying.RUN, table.from(), table.to());
    }

    private void reports() {
        print(stories.report(first, plainly(), !partial), given.plusDays(chance.between(0, 4)));
        print(stories.retelling(first, years()), soon());
        print(stories.retelling(first, years()).takenVia(press.paper(language()), true), soon());
        print(stories.retelling(first, plainly()), soon());
        if (partial || chance.odds(0.5)) {
            print(stories.yearly(first), soon());
        }
        print(stories.oneYear(first, chance.between(table.from(), table.to())), soon());
        if (table.parting() != TrueTable.Parting.NONE) {
            print(stories.parted(first, Years.year(table.to())), soon());
            if (!partial) {
                print(stories.parted(first, plainly()), soon());
            }
        }
    }

    private void wrongScope() {
        Extent wide = wider();
        Telling told = Telling.exact(first, table.whole().in(plainly()), Telling.Plant.ORIGINAL)
                .of(wide, Telling.Plant.WRONG_SCOPE);
        if (told.spoken().tellingDigits() >= 4) {
            print(new Story(table, null, List.of(new Beat.Tell(told, "body")), null), soon());
        }
    }

    /// A year's number told of a year that was not counted at all.
    private void wrongYear() {
        Telling told = Telling.exact(first, table.whole().in(Years.year(table.from())), Telling.Plant.PART);
        Extent other = table.whole().in(Years.year(table.from() - 2));
        print(
                new Story(table, null, List.of(new Beat.Tell(told.of(other, Telling.Plant.WRONG_SCOPE), "body")), null),
                soon());
    }

    /// The whole force instead of one of its parts, or more years than were counted.
    private Extent wider() {
        String who = table.who();
        boolean one = table.parting() != TrueTable.Parting.FORCES && chance.odds(0.6);
        if (who != null && one) {
            String country = table.country().id();
            return table.whole()
                    .of(country + (who.contains("police") ? "/police" : "/armed-forces"))
                    .in(plainly());
        }
        return table.whole().in(new Years(Years.Saying.RUN, table.from() - chance.between(2, 5), table.to()));
    }

    private void rival(Setting setting) {
        List<Setting.Body> others = new ArrayList<>(setting.civic());
        if (table.measure().money()) {
            others = new ArrayList<>(setting.bodies(table.country().id(), "audit"));
        }
        double factor = chance.odds(0.5) ? chance.share(0.72, 0.9) : chance.share(1.12, 1.35);
        Release rival = new Release(
                table, chance.pick(others), 1, given.plusDays(chance.between(5, 40)), first.recounted(factor, chance));
        LocalDate day = rival.given();
        print(stories.rival(rival, plainly(), true), day);
        print(stories.rival(rival, years(), false), day.plusDays(chance.between(1, 9)));
        if (chance.odds(0.5)) {
            print(stories.both(first, rival, plainly()), day.plusDays(chance.between(1, 9)));
        }
    }

    private void update() {
        Release later = new Release(
                table,
                first.body(),
                2,
                given.plusDays(chance.between(150, 420)),
                first.recounted(chance.odds(0.5) ? chance.share(1.03, 1.1) : chance.share(0.9, 0.97), chance));
        print(stories.update(later, plainly()), later.given());
        print(stories.update(later, plainly()), later.given().plusDays(chance.between(1, 20)));
    }

    private void ratios() {
        if (table.measure().money() || table.measure().family().equals("complaint") && chance.odds(0.5)) {
            return;
        }
        if (partial) {
            return;
        }
        print(stories.ratio(first, plainly(), true), soon());
        if (chance.odds(0.5)) {
            print(stories.ratio(first, plainly(), false), soon());
        }
    }

    /// The year after, so far: only what is published in it may say so.
    private void running() {
        Years sofar = new Years(Years.Saying.THIS_YEAR, table.to() + 1, table.to() + 1);
        Telling told = Telling.exact(first, table.whole().in(sofar), Telling.Plant.RUNNING);
        print(new Story(table, told, List.of(new Beat.Tell(told, "body")), null), soon());
    }

    private void misprint() {
        if (!chance.odds(0.6)) {
            return;
        }
        for (Press.Print source : chance.shuffled(List.copyOf(prints))) {
            Telling target = misprintable(source);
            if (target != null) {
                LocalDate day = source.article().published().plusDays(chance.between(0, 4));
                prints.add(press.misprint(source, target, day, chance.odds(0.4)));
                return;
            }
        }
    }

    private static @Nullable Telling misprintable(Press.Print source) {
        if (source.ratios()) {
            return null;
        }
        for (Beat beat : source.story().beats()) {
            if (beat instanceof Beat.Tell(Telling telling, String saying)
                    && telling.named()
                    && telling.plant() != Telling.Plant.RUNNING
                    && telling.spoken().scale() == Scale.COUNT
                    && telling.spoken().approximation() == cotejo.core.quantity.Approximation.EXACT
                    && telling.spoken().quantity().hard().isExact()
                    && telling.spoken().value().compareTo(Rational.of(100)) > 0) {
                return telling;
            }
        }
        return null;
    }

    private void translate(Press.Print source) {
        boolean named = source.story().beats().stream()
                .anyMatch(beat -> beat instanceof Beat.Tell(Telling telling, String saying) && telling.named());
        if (named) {
            prints.add(press.translation(source, source.article().published().plusDays(chance.between(0, 3))));
        }
    }
}
