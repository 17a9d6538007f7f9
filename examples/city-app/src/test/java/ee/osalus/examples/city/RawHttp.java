package ee.osalus.examples.city;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests that a well-behaved client does not send. */
final class RawHttp {

    private RawHttp() {}

    /** The status of the start page for a host name that the request claims. */
    static int statusOf(int port, String host) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            // HTTP/1.1 200
            return Integer.parseInt(String.valueOf(answer.readLine()).substring(9, 12));
        }
    }
}
