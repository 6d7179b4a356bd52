import { HANDOVER_KEY, RETURN_KEY } from './handover.ts';
import { POPUP_CHANNEL, type PopupMessage, readPopupMessage } from './popup.ts';

/**
 * Where every sign-in returns: `callback/<server id>`. It knows no secret and checks nothing; it
 * takes the answer off the address bar and hands it to the app, which checks everything.
 */
const query = location.search;
const server = decodeURIComponent(location.pathname.split('/').at(-1) ?? '');
const appRoot = new URL(import.meta.env.BASE_URL, location.origin);
// Before anything else: the code must not stay in the history.
history.replaceState(undefined, '', location.pathname);

const state = new URLSearchParams(query).get('state') ?? '';
// `window.name` and `opener` do not survive a sign-in page with COOP; the state does.
if (state.startsWith('p.')) handToOpener();
else handToThisTab();

function handToOpener() {
  const channel = new BroadcastChannel(POPUP_CHANNEL);
  channel.addEventListener('message', ({ data }) => {
    const message = readPopupMessage(data);
    if (message?.state !== state) return;
    if (message.kind === 'go') location.replace(message.address);
    if (message.kind === 'done') window.close();
  });
  const answer: PopupMessage = { kind: 'answer', state, server, query };
  channel.postMessage(answer);
  setTimeout(() => {
    say('This window is no longer needed. Close it and go on in Concord.');
  }, 15_000);
}

function handToThisTab() {
  sessionStorage.setItem(HANDOVER_KEY, JSON.stringify({ server, query }));
  const back = sessionStorage.getItem(RETURN_KEY) ?? '';
  sessionStorage.removeItem(RETURN_KEY);
  const target = URL.canParse(back, appRoot) ? new URL(back, appRoot) : appRoot;
  location.replace(target.origin === appRoot.origin ? target : appRoot);
}

function say(text: string) {
  const place = document.getElementById('says');
  if (place !== null) place.textContent = text;
}
