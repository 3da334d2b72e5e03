package example.frontend;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.recordclearance.doj.text.NotARapSheetException;
import org.recordclearance.doj.text.RapSheetText;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.prop64.Prop64;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;

/** A page for this computer alone: a printed rap sheet is pasted, and each conviction on it explained. Nothing is kept or logged. */
public final class FrontEnd {

    private static final String FORM = "<!doctype html><title>Rap sheet</title><form method=post enctype=text/plain>"
            + "<textarea name=sheet rows=40 cols=100></textarea><br><button>Explain</button></form>";

    private FrontEnd() {}

    /**
     * Opens the page, and prints where it is.
     *
     * @param args the day as of which convictions are judged, such as {@code 2026-01-01}
     * @throws IOException if no port can be had
     */
    public static void main(String[] args) throws IOException {
        LocalDate asOf = LocalDate.parse(args[0]);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean isPasted = exchange.getRequestMethod().equals("POST");
            String sheet = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] page = (isPasted ? explain(sheet, asOf) : FORM).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", (isPasted ? "text/plain" : "text/html") + ";charset=utf-8");
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
        RuleSet policy = Prop64.statute();
        StringBuilder page = new StringBuilder();
        try {
            for (RapSheet sheet : RapSheetText.parseAll(text)) {
                page.append(sheet.warnings().size()).append(" lines could not be read for certain\n");
                for (Conviction each : sheet.knownOrPossibleConvictions()) {
                    page.append('\n').append(each.count().asWritten()).append(", ").append(each.date()).append('\n');
                    policy.explain(each, asOf)
                            .ifPresentOrElse(
                                    explanation -> page.append(explanation.toText()),
                                    () -> page.append("The policy does not cover it.\n"));
                    policy.forecast(each, asOf)
                            .ifPresent(forecast -> page.append("Later: ").append(forecast.toText()).append('\n'));
                }
            }
        } catch (NotARapSheetException e) {
            page.append(e.getMessage()).append('\n');
        }
        return page.toString();
    }
}
