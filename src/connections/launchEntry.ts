import { loadConfig } from './config.ts';
import { LAUNCH_KEY, type LaunchHandover } from './handover.ts';
import { serverOfLaunch } from './launch.ts';

/**
 * Where an EHR starts Concord: `launch.html?iss=…&launch=…`. Only these two are read, and nothing
 * is asked of an `iss` that the deployment does not list: it could be anyone's address.
 */
const parameters = new URLSearchParams(location.search);
const appRoot = new URL(import.meta.env.BASE_URL, location.origin);
history.replaceState(undefined, '', location.pathname);

const config = await loadConfig(new URL('config.json', appRoot));
if (config.ok) begin(config.deployment.servers);
else say(config.says);

function begin(servers: Parameters<typeof serverOfLaunch>[0]) {
  const found = serverOfLaunch(servers, parameters);
  if (!found.ok) return say(found.says);
  const handover: LaunchHandover = { server: found.server.id, launch: found.launch };
  sessionStorage.setItem(LAUNCH_KEY, JSON.stringify(handover));
  location.replace(appRoot);
}

function say(text: string) {
  const place = document.getElementById('says');
  if (place !== null) place.textContent = text;
}
