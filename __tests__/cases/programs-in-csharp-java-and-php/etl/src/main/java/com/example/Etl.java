package com.example;

public final class Etl {
  public static void main(String[] arguments) {}
}
