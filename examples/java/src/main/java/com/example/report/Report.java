package com.example.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the event that started it. */
public final class Report {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

  public static void main(String[] arguments) throws IOException {
    // An event of any size is in this file; a run without an event has none.
    var file = System.getenv("STP_TRIGGER_EVENT_DATA_FILE");
    var event = JsonParser.parseString(file == null ? "{}" : Files.readString(Path.of(file)));
    System.out.println("Report of " + GSON.toJson(event));
  }
}
