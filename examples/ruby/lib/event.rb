# The event that started the run.
module Event
  # Returns the event, whatever its size: one that is too large for a variable stands in a file alone.
  def self.read
    file = ENV["STP_TRIGGER_EVENT_DATA_FILE"]
    JSON.parse(file ? File.read(file, encoding: "UTF-8") : ENV.fetch("STP_TRIGGER_EVENT_DATA"))
  end
end
