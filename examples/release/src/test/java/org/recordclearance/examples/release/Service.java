package org.recordclearance.examples.release;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A service that listens on a port of the loopback, which it found, and ends with this. */
record Service(Process process, Path log, String address) implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("Listening on (\\d+)");
    private static final String LOOPBACK = InetAddress.getLoopbackAddress().getHostAddress();

    /** Starts a service, and waits until it listens. */
    static Service start(List<String> command, Path folder) throws IOException {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of("--server.port=0", "--server.address=" + LOOPBACK));
        Path log = Files.createTempFile(folder, "service", ".log");
        Process process = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        while (!endedWithin(process, 100)) {
            Matcher found = LISTENING.matcher(Files.readString(log));
            if (found.find()) {
                return new Service(process, log, "http://" + LOOPBACK + ":" + found.group(1));
            }
        }
        throw new IllegalStateException("the service ended: " + Files.readString(log));
    }

    /** Posts a JSON text. */
    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Gets what it logged so far. */
    String logged() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() {
        process.destroy();
        if (!endedWithin(process, 10_000)) {
            process.destroyForcibly();
        }
    }

    private static boolean endedWithin(Process process, long milliseconds) {
        try {
            return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IllegalStateException(e);
        }
    }
}
