package cotejo.gate.planted;

import cotejo.core.quantity.Rational;
import java.util.ArrayList;
import java.util.List;

/// The stories that can be told of one hidden table.
///
/// @param covered the last year truly counted in figures said to be of the whole period; the table's last where nothing
///     is told wrongly
record Stories(TrueTable table, Chance chance, int covered) {

    /// The main figure exactly, and what it is made of.
    ///
    /// @param broken whether its parts are told too
    Story report(Release release, Years years, boolean broken) {
        Telling whole = whole(release, years);
        List<Beat> beats = new ArrayList<>();
        beats.add(new Beat.Tell(whole, "body"));
        if (broken && chance.odds(0.65)) {
            beats.add(new Beat.Yearly(everyYear(release), "again"));
        }
        if (broken && table.parting() != TrueTable.Parting.NONE && chance.odds(0.5)) {
            beats.add(new Beat.Parted(parts(release, years), "again"));
        }
        return new Story(table, headline(whole), beats, null);
    }

    /// The main figure, rounded, and sometimes a single year.
    Story retelling(Release release, Years years) {
        Telling whole = whole(release, years);
        Telling rough = chance.odds(0.8) ? rough(whole) : whole;
        List<Beat> beats = new ArrayList<>();
        beats.add(new Beat.Tell(rough, chance.odds(0.3) ? "chain" : "body"));
        if (chance.odds(0.35)) {
            int year = chance.between(table.from(), table.to());
            beats.add(new Beat.Tell(oneOf(release, year), "again"));
        }
        return new Story(table, chance.odds(0.5) ? rough : headline(whole), beats, null);
    }

    Story yearly(Release release) {
        return new Story(table, null, List.of(new Beat.Yearly(everyYear(release), "body")), null);
    }

    Story oneYear(Release release, int year) {
        Telling told = oneOf(release, year);
        List<Beat> beats = new ArrayList<>();
        beats.add(new Beat.Tell(told, "body"));
        if (year > table.from() && chance.odds(0.5)) {
            beats.add(new Beat.Tell(oneOf(release, year - 1), "again"));
        }
        return new Story(table, chance.odds(0.5) ? told : null, beats, null);
    }

    Story parted(Release release, Years years) {
        return new Story(table, null, List.of(new Beat.Parted(parts(release, years), "body")), null);
    }

    Story rival(Release rival, Years years, boolean exactly) {
        Telling whole = Telling.exact(rival, table.whole().in(years), Telling.Plant.RIVAL);
        Telling told = exactly ? whole : rough(whole, Telling.Plant.RIVAL);
        return new Story(table, told, List.of(new Beat.Tell(told, "body")), null);
    }

    Story both(Release first, Release rival, Years years) {
        return new Story(
                table,
                null,
                List.of(
                        new Beat.Tell(whole(first, years), "body"),
                        new Beat.Tell(Telling.exact(rival, table.whole().in(years), Telling.Plant.RIVAL), "body")),
                null);
    }

    Story update(Release later, Years years) {
        Telling whole = Telling.exact(later, table.whole().in(years), Telling.Plant.UPDATE);
        return new Story(table, chance.odds(0.5) ? whole : null, List.of(new Beat.Tell(whole, "revised")), null);
    }

    /// In the text's own voice, rounded.
    Story unstated(Release release, String cluster) {
        Telling told = rough(whole(
                        release,
                        new Years(table.term() ? Years.Saying.TERM : Years.Saying.RUN, table.from(), table.to())))
                .unnamed(table.id() + "/" + cluster);
        return new Story(table, null, List.of(new Beat.Tell(told, "own")), null);
    }

    Story ratio(Release release, Years years, boolean right) {
        Telling base = Telling.exact(release, table.whole().in(years), Telling.Plant.ORIGINAL);
        boolean byPart = table.parting() != TrueTable.Parting.NONE && (chance.odds(0.7) || table.length() < 3);
        Extent extent = byPart
                ? table.part(chance.between(0, table.parts().size() - 1), years)
                : table.whole().in(Years.year(chance.between(table.from(), table.to())));
        if (byPart && table.parting() == TrueTable.Parting.RANKS) {
            extent = table.part(0, years);
        }
        Telling part = Telling.exact(release, extent, Telling.Plant.PART);
        Rational truth = part.truth().over(base.truth());
        Spoken said = right ? new Rounding(chance).share(truth) : new Rounding(chance).wrongShare(truth);
        Telling share = new Telling(
                extent,
                extent,
                said,
                truth,
                release,
                true,
                release.origin(),
                right ? Telling.Plant.RATIO_RIGHT : Telling.Plant.RATIO_WRONG,
                part,
                base);
        String parting = byPart ? table.parting().word() : "year";
        List<Beat> beats = new ArrayList<>();
        beats.add(new Beat.Share(share, part, base, parting, "body"));
        if (chance.odds(0.4)) {
            beats.add(new Beat.Tell(oneOf(release, chance.between(table.from(), table.to())), "again"));
        }
        return new Story(table, null, beats, null);
    }

    /// The whole period's figure; where the table is told partially, that of its first years.
    private Telling whole(Release release, Years years) {
        if (covered == table.to()) {
            return Telling.exact(release, table.whole().in(years), Telling.Plant.ORIGINAL);
        }
        return Telling.exact(release, table.whole().in(table.run(table.from(), covered)), Telling.Plant.PARTIAL_PERIOD)
                .of(table.whole().in(years), Telling.Plant.PARTIAL_PERIOD);
    }

    private List<Telling> everyYear(Release release) {
        List<Telling> years = new ArrayList<>();
        for (int year = table.from(); year <= table.to(); year++) {
            years.add(Telling.exact(release, table.whole().in(Years.year(year)), Telling.Plant.PART));
        }
        return years;
    }

    private List<Telling> parts(Release release, Years years) {
        List<Telling> parts = new ArrayList<>();
        for (int i = 0; i < table.parts().size(); i++) {
            parts.add(Telling.exact(release, table.part(i, years), Telling.Plant.PART));
        }
        return parts;
    }

    private Telling oneOf(Release release, int year) {
        boolean last = year == table.to() && chance.odds(0.4);
        Years years = last ? new Years(Years.Saying.LAST_YEAR, year, year) : Years.year(year);
        Telling told = Telling.exact(release, table.whole().in(years), Telling.Plant.PART);
        return chance.odds(0.4) ? rough(told) : told;
    }

    private Telling headline(Telling told) {
        return chance.odds(0.5) ? rough(told) : told;
    }

    private Telling rough(Telling told) {
        return rough(told, told.plant() == Telling.Plant.PARTIAL_PERIOD ? told.plant() : Telling.Plant.ROUNDING);
    }

    private Telling rough(Telling told, Telling.Plant plant) {
        return told.saying(new Rounding(chance).rough(told.truth(), told.by().scale()), plant);
    }
}
