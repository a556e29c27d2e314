package com.example.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;

/** Prints the event that started it. */
public final class Report {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

  public static void main(String[] arguments) {
    var event = JsonParser.parseString(System.getenv().getOrDefault("STP_TRIGGER_EVENT_DATA", "{}"));
    System.out.println("Report of " + GSON.toJson(event));
  }
}
