<?php
// Prints the event that started it.
require __DIR__ . '/vendor/autoload.php';

$event = json_decode(getenv('STP_TRIGGER_EVENT_DATA') ?: '{}');
(new Example\LineLogger())->info('Report of ' . json_encode($event, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE));
