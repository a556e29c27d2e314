<?php
// Prints the event that started it.
require __DIR__ . '/vendor/autoload.php';

// An event of any size is in this file; a run without an event has none.
$file = getenv('STP_TRIGGER_EVENT_DATA_FILE');
$event = json_decode($file === false ? '{}' : file_get_contents($file));
(new Example\LineLogger())->info('Report of ' . json_encode($event, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE));
