package be.doorstroom.format;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// Texts as they may come in, each with what must be left of it.
final class RichTextCorpus {

    static final List<Arguments> ORDINARY =
            List.of(
                    arguments("", ""),
                    arguments("<p> \n </p><p><br></p><ul><li></li></ul>", ""),
                    arguments("Eén zin.", "<p>Eén zin.</p>"),
                    arguments("een\ntwee\r\n\r\ndrie", "<p>een<br/>twee</p><p>drie</p>"),
                    arguments("a < b & c > d", "<p>a &lt; b &amp; c &gt; d</p>"),
                    arguments("R&amp;D, letterlijk", "<p>R&amp;amp;D, letterlijk</p>"),
                    arguments(
                            "<p>R&amp;D &eacute;n &#39;x&#39;</p>",
                            "<p>R&amp;D én &#39;x&#39;</p>"),
                    arguments("<p>een<br>twee<br></p>", "<p>een<br/>twee</p>"),
                    arguments(
                            "los <b>vet</b> <i>schuin</i>",
                            "<p>los <strong>vet</strong> <em>schuin</em></p>"),
                    arguments(
                            "<p><strong>vet <em>beide</em></strong></p>",
                            "<p><strong>vet <em>beide</em></strong></p>"),
                    arguments("<p>a<strong> b </strong>c</p>", "<p>a <strong>b</strong> c</p>"),
                    arguments("<p>a <strong> </strong> b<em></em></p>", "<p>a b</p>"),
                    arguments("<p>  veel \n\t wit  </p>", "<p>veel wit</p>"),
                    arguments(
                            "<ul><li><p>een</p></li><li>twee<ol><li>a</li></ol></li></ul>",
                            "<ul><li>een</li><li>twee<ol><li>a</li></ol></li></ul>"),
                    arguments(
                            "<ol><li><p>een</p><p>nog</p></li></ol>",
                            "<ol><li><p>een</p><p>nog</p></li></ol>"),
                    arguments(
                            "<p>Zie <a href=\"https://a.example/x?y=1&amp;z=2\">hier</a>.</p>",
                            "<p>Zie <a href=\"https://a.example/x?y=1&amp;z=2\">hier</a>.</p>"),
                    arguments(
                            "<a href='mailto:info@a.example'>mail</a>",
                            "<p><a href=\"mailto:info@a.example\">mail</a></p>"),
                    arguments("<h1>Kop</h1><div>een</div>twee", "<p>Kop</p><p>een</p><p>twee</p>"),
                    arguments(
                            "<table><tr><td>Izegem</td><td>ja</td></tr></table>",
                            "<p>Izegem</p><p>ja</p>"),
                    arguments(
                            "<strong><p>a</p><p>b</p></strong>",
                            "<p><strong>a</strong></p><p><strong>b</strong></p>"));

    /// What may not come through, and what must be left of it.
    static final List<Arguments> HOSTILE =
            List.of(
                    arguments("<script>alert(1)</script>", ""),
                    arguments("<p>a<script>alert(1)</script>b</p>", "<p>ab</p>"),
                    arguments("<ScRiPt src=//evil.example/x></sCrIpT>", ""),
                    arguments("<scr<script>ipt>alert(1)</script>", "<p>ipt&gt;alert(1)</p>"),
                    arguments(
                            "<p onclick=\"alert(1)\" style='x:expression(1)' class=a id=b>a</p>",
                            "<p>a</p>"),
                    arguments("<img src=x onerror=alert(1)>", ""),
                    arguments("<img src=\"x\"onerror=\"alert(1)\"/>a", "<p>a</p>"),
                    arguments("<body onload=alert(1)>a", "<p>a</p>"),
                    arguments(
                            "<svg onload=alert(1)><script>1</script><text>a</text></svg>",
                            "<p>a</p>"),
                    arguments("<svg><style><img src=x onerror=alert(1)></style></svg>", ""),
                    arguments(
                            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                            ""),
                    arguments("<style>p{background:url(javascript:alert(1))}</style>a", "<p>a</p>"),
                    arguments("<iframe src=https://evil.example>x</iframe>", ""),
                    arguments("<object data=x></object><embed src=x>a", "<p>a</p>"),
                    arguments(
                            "<form action=//evil.example><input value=x><button>a</button></form>",
                            "<p>a</p>"),
                    arguments(
                            "<meta http-equiv=refresh content='0;url=//evil.example'>a",
                            "<p>a</p>"),
                    arguments(
                            "<base href=//evil.example/><link rel=stylesheet href=x>a", "<p>a</p>"),
                    arguments("<!-- <p>weg</p> -->a", "<p>a</p>"),
                    arguments(
                            "<p>a<!--[if IE]><script>alert(1)</script><![endif]-->b</p>",
                            "<p>ab</p>"),
                    arguments(
                            "<![CDATA[<script>alert(1)</script>]]><p>a</p>",
                            "<p>alert(1)]]&gt;</p><p>a</p>"),
                    arguments("<?xml version='1.0'?><p>a</p>", "<p>a</p>"),
                    arguments(
                            "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
                            "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
                    arguments("&lt;script&gt;", "<p>&amp;lt;script&amp;gt;</p>"),
                    arguments(
                            "<img src=x onerror=alert(1)//",
                            "<p>&lt;img src=x onerror=alert(1)//</p>"),
                    arguments("<p>\"'><img src=x onerror=alert(1)></p>", "<p>&quot;&#39;&gt;</p>"),
                    arguments(
                            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", ""),
                    arguments(
                            "<textarea><script>alert(1)</script></textarea>",
                            "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
                    arguments("<title><img src=x onerror=alert(1)></title>", ""),
                    arguments("<template><script>alert(1)</script></template>", ""),
                    arguments(
                            "<xmp><script>alert(1)</script></xmp>",
                            "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
                    arguments(
                            "<plaintext><script>alert(1)</script>",
                            "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
                    arguments(
                            "<p>\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt></p>",
                            "<p>alert(1)</p>"),
                    arguments(
                            "\uff1cscript\uff1ealert(1)\uff1c/script\uff1e",
                            "<p>\uff1cscript\uff1ealert(1)\uff1c/script\uff1e</p>"));

    /// Addresses to which no link may lead.
    static final List<String> BAD_ADDRESSES =
            List.of(
                    "javascript:alert(1)",
                    "JaVaScRiPt:alert(1)",
                    " javascript:alert(1)",
                    "java\nscript:alert(1)",
                    "java&#9;script:alert(1)",
                    "&#106;avascript:alert(1)",
                    "javascript&colon;alert(1)",
                    "\u0001javascript:alert(1)",
                    "vbscript:x",
                    "data:text/html;base64,PHNjcmlwdD4=",
                    "file:///etc/passwd",
                    "blob:https://a.example/1",
                    "//evil.example",
                    "/doorstroom/v1/me",
                    "relatief",
                    "#s1",
                    "",
                    "https:",
                    "https:evil.example",
                    "https://a.example/%zz");

    private RichTextCorpus() {}

    static Stream<String> hostile() {
        return texts(HOSTILE);
    }

    static Stream<String> all() {
        return Stream.concat(texts(ORDINARY), hostile());
    }

    private static Stream<String> texts(List<Arguments> pairs) {
        return pairs.stream().map(pair -> (String) pair.get()[0]);
    }
}
