package example.frontend;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.time.ZoneId;
import org.recordclearance.doj.text.NotARapSheetException;
import org.recordclearance.doj.text.RapSheetText;
import org.recordclearance.eligibility.Explanation;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.prop64.Prop64;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;

/** A page for this computer alone: a printed rap sheet is pasted, and each conviction on it explained. Nothing is kept or logged. */
public final class FrontEnd {

    private static final RuleSet POLICY = Prop64.statute();
    private static final String FORM = "<!doctype html><title>Rap sheet</title><form method=post enctype=text/plain>"
            + "<textarea name=sheet rows=40 cols=100></textarea><br><button>Explain</button></form>";

    /**
     * Opens the page, and prints where it is.
     *
     * @param args the day as of which convictions are judged, such as {@code 2026-01-01}; today where none is given
     * @throws IOException if no port can be had
     */
    public static void main(String[] args) throws IOException {
        LocalDate asOf = args.length == 0 ? LocalDate.now(ZoneId.of("America/Los_Angeles")) : LocalDate.parse(args[0]);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String sent = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            byte[] page = (sent.isEmpty() ? FORM : explain(sent, asOf)).getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", (sent.isEmpty() ? "text/html" : "text/plain") + ";charset=utf-8");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        int port = server.getAddress().getPort();
        System.out.println("Listening on " + port + ": open http://localhost:" + port);
    }

    private static String explain(String text, LocalDate asOf) {
        StringBuilder page = new StringBuilder();
        try {
            for (RapSheet sheet : RapSheetText.parseAll(text)) {
                page.append(sheet.warnings().size()).append(" lines could not be read for certain\n");
                for (Conviction each : sheet.knownOrPossibleConvictions()) {
                    page.append('\n').append(each.count().asWritten()).append(", ").append(each.date()).append('\n');
                    page.append(POLICY.explain(each, asOf).map(Explanation::toText).orElse("The policy does not cover it.\n"));
                    POLICY.forecast(each, asOf).ifPresent(then -> page.append("Later: ").append(then.toText()).append('\n'));
                }
            }
            return page.toString();
        } catch (NotARapSheetException e) {
            return e.getMessage() + "\n";
        }
    }
}
