// Starts the API and the OIDC issuer, prints the variables that a run needs, and runs until it is interrupted.
// Default ports: 3301 and 8098.
//   node start.mjs [--api-port 3301] [--oidc-port 8098]
import { startLab } from './lab.mjs';

const port = (flag, usual) => {
  const at = process.argv.indexOf(flag);
  return at > 0 ? Number(process.argv[at + 1]) : usual;
};

const lab = await startLab({ apiPort: port('--api-port', 3301), oidcPort: port('--oidc-port', 8098) });
for (const [key, value] of Object.entries({ ...lab.env, OIDC_ISSUER: lab.oidc.url })) console.log(`${key}=${value}`);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, async () => {
    await lab.stop();
    process.exit(0);
  });
