<?php
namespace Example;

use Psr\Log\LoggerInterface;
use Psr\Log\LoggerTrait;

/** A logger that prints lines. */
final class LineLogger implements LoggerInterface
{
    use LoggerTrait;

    public function log($level, $message, array $context = []): void
    {
        echo $message, PHP_EOL;
    }
}
