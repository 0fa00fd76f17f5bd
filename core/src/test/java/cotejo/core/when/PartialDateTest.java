package cotejo.core.when;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.Seed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PartialDateTest {
    private static PartialDate draw(SplittableRandom random) {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(900));
        return switch (random.nextInt(3)) {
            case 0 -> PartialDate.of(day.getYear());
            case 1 -> PartialDate.of(day.getYear(), day.getMonthValue());
            default -> PartialDate.of(day);
        };
    }

    @Test
    void datesReadBackAndStandInOneOrder() {
        SplittableRandom random = Seed.random("dates");
        for (int i = 0; i < 3000; i++) {
            PartialDate a = draw(random);
            PartialDate b = draw(random);
            PartialDate c = draw(random);
            assertEquals(Optional.of(a), PartialDate.parse(a.toString()));
            assertFalse(a.last().isBefore(a.first()));
            assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
            assertEquals(a.equals(b), a.compareTo(b) == 0);
            assertTrue(a.compareTo(b) > 0 || b.compareTo(c) > 0 || a.compareTo(c) <= 0);
            assertEquals(a.agreesWith(b), b.agreesWith(a));
            boolean nested = !a.first().isBefore(b.first()) && !a.last().isAfter(b.last())
                    || !b.first().isBefore(a.first()) && !b.last().isAfter(a.last());
            assertEquals(nested, a.agreesWith(b), () -> a + " " + b);
        }
    }

    @Test
    void whatIsNoDateIsNone() {
        for (String wrong : List.of(
                "", "20", "2011-3", "2011-13", "2011-02-30", "2011/03/08", "٢٠١١", "0000", "2011-03-08T00", "-201")) {
            assertEquals(Optional.empty(), PartialDate.parse(wrong), wrong);
        }
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(2011, null, 8));
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(10_000));
        assertEquals(Optional.of(PartialDate.of(2012, 2, 29)), PartialDate.parse("2012-02-29"));
    }

    @Test
    void aPeriodRunsForward() {
        PartialDate early = PartialDate.of(2001);
        PartialDate late = PartialDate.of(2007);
        assertThrows(IllegalArgumentException.class, () -> When.stated(late, early));
        assertThrows(IllegalArgumentException.class, () -> new Period(late, early));
        assertEquals("2001 to 2007", new Period(early, late).toString());
        When open = new When(new End.Unsaid(), new End.Capped(late), List.of());
        assertEquals("capped", open.to().word());
        assertEquals("unknown", open.from().word());
        assertEquals(new End.UnknownPublication("a"), new End.UnknownPublication("a"));
    }
}
