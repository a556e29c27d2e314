plugins {
  java
}

repositories { mavenCentral() }

dependencies {
  implementation("com.google.code.gson:gson:2.+")
}
