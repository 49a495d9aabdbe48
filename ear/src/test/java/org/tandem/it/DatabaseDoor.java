package org.tandem.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between a server and its PostgreSQL; shut, it cuts every connection and lets none through. */
final class DatabaseDoor implements AutoCloseable {

    private final ServerSocket entrance = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private final int database;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean shut;

    DatabaseDoor(int database) throws IOException {
        this.database = database;
        daemon(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    void shut() throws IOException {
        shut = true;
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    void open() {
        shut = false;
    }

    private void accept() {
        try {
            while (true) {
                Socket client = entrance.accept();
                if (shut) {
                    client.close();
                } else {
                    letThrough(client, new Socket(InetAddress.getLoopbackAddress(), database));
                }
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void letThrough(Socket client, Socket server) {
        sockets.add(client);
        sockets.add(server);
        daemon(() -> pass(client, server));
        daemon(() -> pass(server, client));
    }

    private void pass(Socket from, Socket to) {
        try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException cut) {
            // as a cable does
        } finally {
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "database-door");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        shut();
    }
}
