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
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { get: () => 800 });
Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { get: () => 1200 });
Element.prototype.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};

afterEach(cleanup);
