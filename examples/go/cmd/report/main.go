// Prints the event that started it, and a name that follows from the event.
package main

import (
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/google/uuid"
)

func main() {
	// The file has the event whatever its size; the variable has it up to 120 KiB.
	event, err := os.ReadFile(os.Getenv("STP_TRIGGER_EVENT_DATA_FILE"))
	if err != nil {
		log.Fatalf("there is no event: %v", err)
	}
	template, err := os.ReadFile("templates/line.txt")
	if err != nil {
		log.Fatal(err)
	}
	name := uuid.NewSHA1(uuid.NameSpaceOID, event)
	fmt.Printf(strings.TrimSpace(string(template))+"\n", name, event)
}
