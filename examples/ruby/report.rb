# Prints the event that started it.
require "json"
require "rainbow"
require_relative "lib/event"

Rainbow.enabled = true
event = Event.read
puts Rainbow("Report of").bright.to_s + " " + JSON.generate(event)
