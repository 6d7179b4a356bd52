import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// What Mantine, TanStack Virtual and recharts ask of a browser and jsdom does not have.
class NoObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

vi.stubGlobal('ResizeObserver', NoObserver);
vi.stubGlobal('IntersectionObserver', NoObserver);

Object.defineProperty(window, 'matchMedia', {
  writable: true,
  value: (query: string) => ({
    matches: query.includes('prefers-reduced-motion'),
    media: query,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
    dispatchEvent: () => false,
  }),
});

// A viewport for virtualized lists: jsdom lays nothing out, every element would be 0 px high.
for (const [name, size] of [
  ['offsetHeight', 800],
  ['offsetWidth', 1200],
] as const) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });
}
Object.defineProperty(Element.prototype, 'clientHeight', { configurable: true, get: () => 800 });
Object.defineProperty(Element.prototype, 'clientWidth', { configurable: true, get: () => 1200 });
Element.prototype.scrollTo = () => {};
window.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};

afterEach(cleanup);

// Growing text areas measure themselves again once fonts have come; jsdom has none.
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
