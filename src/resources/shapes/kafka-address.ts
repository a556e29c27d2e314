import { hasToken } from '../../cloudformation/token.ts';
import { type Diagnostic, errorAt, type Path, warningAt } from '../../diagnostics/diagnostic.ts';

/** The port at which brokers of Kafka listen by default: https://kafka.apache.org/documentation/#brokerconfigs_listeners */
const usualPort = 9092;

/**
 * Returns what is wrong with the address of brokers, `kafka.example.com:9092`, or several with commas between: an error for a URL
 * and for a port that is none, a warning for a broker without a port, which some clients refuse. Nothing for a reference.
 */
export const checkBrokers = (text: string, path: Path): Diagnostic[] => {
  if (hasToken(text)) return [];
  const [, scheme, rest = ''] = /^(https?):\/\/(.*)$/is.exec(text) ?? [];
  if (scheme !== undefined)
    return [
      errorAt(
        'config/wrong-format',
        path,
        `\`tcpEndpoint\` is a URL of ${scheme.toLowerCase()}, and brokers of Kafka are reached by TCP.`,
        `Write ${rest.replace(/[/?#].*$/s, '')}, if that is a broker; the address of a REST API is \`restUrl\`.`,
      ),
    ];
  const brokers = text.split(',').map((broker) => broker.trim());
  const wrong = brokers.find((broker) => !isPort(/:([^:\]]*)$/.exec(broker)?.[1]));
  if (wrong !== undefined)
    return [
      errorAt(
        'config/wrong-format',
        path,
        `\`tcpEndpoint\` has a broker whose port is none: ${wrong}.`,
        `Write host and port, 1 to 65535: ${wrong.replace(/:[^:]*$/, '')}:${usualPort}.`,
      ),
    ];
  const bare = brokers.find((broker) => !/:\d+$/.test(broker));
  return bare === undefined
    ? []
    : [
        warningAt(
          'config/wrong-format',
          path,
          `\`tcpEndpoint\` has a broker without a port: ${bare}. Most clients of Kafka refuse that.`,
          `Write ${bare}:${usualPort}, or the port of your broker.`,
        ),
      ];
};

/** True for the port of a broker, also for one that names none. */
const isPort = (port: string | undefined): boolean =>
  port === undefined || (/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535);
