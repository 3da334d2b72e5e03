package org.recordclearance.examples.countyreview.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A page of a Chromium without a window, led by its DevTools protocol, so that no driver of 200 MB is needed. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final String LISTENS = "DevTools listening on ";
    private static final long SECONDS = 30;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final WebSocket socket;
    private final Messages messages;
    private final AtomicInteger last = new AtomicInteger();
    private String session = "";

    private Chromium(Process process) throws Exception {
        this.process = process;
        this.messages = new Messages();
        BufferedReader said = process.errorReader();
        String line = said.readLine();
        while (line != null && !line.startsWith(LISTENS)) {
            line = said.readLine();
        }
        if (line == null) {
            throw new IOException("the browser ended before it listened");
        }
        Thread reader = new Thread(() -> said.lines().forEach(each -> {}), "chromium-words");
        reader.setDaemon(true);
        reader.start();
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(line.substring(LISTENS.length()).strip()), messages)
                .get(SECONDS, TimeUnit.SECONDS);
    }

    /** Finds the program among those that this machine has. */
    static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it with a page, in a folder of its own. */
    static Chromium start(Path program, Path folder) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-extensions",
                "--remote-debugging-port=0",
                "--user-data-dir=" + folder);
        Files.createDirectories(folder);
        builder.environment().putAll(Map.of("HOME", folder.toString(), "TMPDIR", folder.toString()));
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        try {
            Chromium started = new Chromium(process);
            String target = started.send("Target.createTarget", Map.of("url", "about:blank"))
                    .path("targetId")
                    .asText();
            started.session = started.send("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                    .path("sessionId")
                    .asText();
            started.send("Page.enable", Map.of());
            started.send("Network.enable", Map.of());
            return started;
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** Sends a command, and gives what it answers. */
    JsonNode send(String method, Map<String, ?> parameters) throws Exception {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        messages.awaited.put(id, answer);
        Map<String, Object> message = new HashMap<>(Map.of("id", id, "method", method, "params", parameters));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        socket.sendText(JSON.writeValueAsString(message), true).get(SECONDS, TimeUnit.SECONDS);
        JsonNode answered = answer.get(SECONDS, TimeUnit.SECONDS);
        if (answered.has("error")) {
            throw new IllegalStateException(method + ": " + answered.path("error"));
        }
        return answered.path("result");
    }

    /** Opens a file at a width, and waits until all of it is there. */
    void open(Path file, int width) throws Exception {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        messages.requested.clear();
        CompletableFuture<Void> loaded = new CompletableFuture<>();
        messages.loaded = loaded;
        send("Page.navigate", Map.of("url", file.toUri().toString()));
        loaded.get(SECONDS, TimeUnit.SECONDS);
    }

    /** The addresses that the page has asked for since it was opened. */
    List<String> requested() {
        return List.copyOf(messages.requested);
    }

    /** The value of an expression, once it is there. */
    JsonNode value(String expression) throws Exception {
        JsonNode answer =
                send("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.path("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    @Override
    public void close() {
        socket.abort();
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        try {
            process.waitFor(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    /** What the browser says. */
    private static final class Messages implements WebSocket.Listener {

        final Map<Integer, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
        final List<String> requested = Collections.synchronizedList(new ArrayList<>());
        volatile CompletableFuture<Void> loaded = new CompletableFuture<>();
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean isLast) {
            text.append(part);
            if (isLast) {
                take(text.toString());
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }

        private void take(String message) {
            JsonNode said;
            try {
                said = JSON.readTree(message);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            CompletableFuture<JsonNode> answered =
                    awaited.remove(said.path("id").asInt());
            if (answered != null) {
                answered.complete(said);
            } else if (said.path("method").asText().equals("Network.requestWillBeSent")) {
                requested.add(said.at("/params/request/url").asText());
            } else if (said.path("method").asText().equals("Page.loadEventFired")) {
                loaded.complete(null);
            }
        }
    }
}
