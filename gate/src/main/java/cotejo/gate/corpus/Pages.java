package cotejo.gate.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Stories as pages of the web, as publishers of several kinds make them.
final class Pages {
    private Pages() {}

    /// A newspaper's page with linked data, menus, links to other stories and a form for comments.
    static byte[] news(Story story) {
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s | %s</title>
                <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
                "headline":"%s","datePublished":"%sT09:30:00-06:00","author":{"@type":"Person","name":"%s"},
                "publisher":{"@type":"Organization","name":"%s"},"mainEntityOfPage":"%s"}</script>
                <style>p { margin: 0 }</style></head>
                <body><header><nav><a href="/">Home</a> <a href="/nation">Nation</a> <a href="/sports">Sports</a></nav></header>
                <main><article><h1>%s</h1><p class="byline">%s</p><time datetime="%s">%s</time>
                %s
                %s</article></main>
                <aside><h2>More stories</h2><ul><li><a href="/a">400 trucks stuck at the bridge</a></li>
                <li><a href="/b">Eleven ways to cook beans</a></li></ul></aside>
                %s
                <footer><p>© %s. All rights reserved. 12 Main Street.</p></footer></body></html>
                """.formatted(
                        story.language(),
                        html(story.headline()),
                        html(story.outlet()),
                        json(story.headline()),
                        story.date(),
                        json(story.author()),
                        json(story.outlet()),
                        story.url(),
                        html(story.headline()),
                        html(story.byline()),
                        story.date(),
                        html(written(story)),
                        paragraphs(story),
                        table(story),
                        comments(story, "<section class=\"comments\" id=\"comments\"><h2>Comments</h2>", "</section>"),
                        html(story.outlet()))
                .getBytes(UTF_8);
    }

    /// A blog of Blogger's, its paragraphs parted by line breaks, written in Latin-1.
    static byte[] blogger(Story story) {
        String body = story.paragraphs().stream().map(Pages::html).collect(Collectors.joining("<br />\n<br />\n"));
        return """
                <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
                <html xmlns='http://www.w3.org/1999/xhtml'><head>
                <meta content='text/html; charset=ISO-8859-1' http-equiv='Content-Type'/>
                <title>%s: %s</title><link href='%s' rel='canonical'/></head>
                <body><div id='header'><h1 class='title'><a href='/'>%s</a></h1></div>
                <div class='date-outer'><h2 class='date-header'><span>%s</span></h2>
                <div class='post hentry'><h3 class='post-title entry-title'>%s</h3>
                <div class='post-body entry-content' id='post-body-1'>
                %s%s</div>
                <div class='post-footer'>Posted by <span class='fn'>%s</span> at 7:23 PM</div></div></div>
                %s
                </body></html>
                """.formatted(
                        html(story.outlet()),
                        html(story.headline()),
                        story.url(),
                        html(story.outlet()),
                        html(written(story)),
                        html(story.headline()),
                        body,
                        table(story),
                        html(story.author()),
                        story.comments().isEmpty()
                                ? ""
                                : "<div class='comments' id='comments'><h4>Comments:</h4><dl id='comments-block'>"
                                        + story.comments().stream()
                                                .map(each -> "<dt class='comment-author'>" + html(who(each))
                                                        + " said...</dt><dd class='comment-body'><p>"
                                                        + html(what(each)) + "</p></dd>")
                                                .collect(Collectors.joining("\n"))
                                        + "</dl></div>")
                .getBytes(ISO_8859_1);
    }

    /// A site of WordPress's, dates and outlet in `meta` elements.
    static byte[] wordpress(Story story) {
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="UTF-8"><title>%s – %s</title>
                <meta property="og:title" content="%s"><meta property="og:site_name" content="%s">
                <meta property="article:published_time" content="%sT15:00:00+00:00"><meta name="author" content="%s">
                <link rel="canonical" href="%s"></head>
                <body class="single"><header id="masthead"><p class="site-title"><a href="/">%s</a></p></header>
                <div id="primary"><article class="post hentry"><header class="entry-header">
                <h1 class="entry-title">%s</h1></header>
                <div class="entry-content">%s%s<p class="share">Share this: Twitter Facebook 35</p></div></article>
                %s</div>
                <div id="secondary"><h2>Archives</h2><ul><li>March 2011 (14)</li><li>April 2011 (9)</li></ul></div>
                </body></html>
                """.formatted(
                        story.language(),
                        html(story.headline()),
                        html(story.outlet()),
                        html(story.headline()),
                        html(story.outlet()),
                        story.date(),
                        html(story.author()),
                        story.url(),
                        html(story.outlet()),
                        html(story.headline()),
                        paragraphs(story),
                        table(story),
                        comments(
                                story,
                                "<div id=\"comments\" class=\"comments-area\"><h2 class=\"comments-title\">"
                                        + "Thoughts on this</h2><ol class=\"comment-list\">",
                                "</ol></div>"))
                .getBytes(UTF_8);
    }

    static String paragraphs(Story story) {
        return story.paragraphs().stream()
                .map(words -> "<p>" + html(words) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    static String table(Story story) {
        if (story.rows().isEmpty()) {
            return "";
        }
        return "\n<table>"
                + story.rows().stream()
                        .map(row -> "<tr>" + cells(row, row == story.rows().getFirst() ? "th" : "td") + "</tr>")
                        .collect(Collectors.joining("\n"))
                + "</table>\n";
    }

    private static String cells(List<String> row, String tag) {
        return row.stream()
                .map(cell -> "<" + tag + ">" + html(cell) + "</" + tag + ">")
                .collect(Collectors.joining());
    }

    private static String comments(Story story, String before, String after) {
        return story.comments().isEmpty()
                ? ""
                : before
                        + story.comments().stream()
                                .map(each -> "<li class=\"comment\"><cite class=\"comment-author\">" + html(who(each))
                                        + "</cite><div class=\"comment-content\"><p>" + html(what(each))
                                        + "</p></div></li>")
                                .collect(Collectors.joining("\n"))
                        + after;
    }

    /// Who wrote a comment: what stands before the first colon.
    static String who(String comment) {
        return comment.substring(0, comment.indexOf(':'));
    }

    static String what(String comment) {
        return comment.substring(comment.indexOf(':') + 1).strip();
    }

    /// The date as the story's language writes it out.
    static String written(Story story) {
        return story.isSpanish()
                ? story.date().format(DateTimeFormatter.ofPattern("d 'de' MMMM 'de' yyyy", Locale.of("es")))
                : story.date()
                        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(Locale.US));
    }

    static String html(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String json(String words) {
        return words.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
