type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A browser's storage, or `undefined` where it refuses: to look at it may already throw. */
export function openShelf(find: () => Storage): Shelf | undefined {
  try {
    const storage = find();
    const key = 'concord.probe';
    storage.setItem(key, '1');
    storage.removeItem(key);
    return storage;
  } catch {
    return undefined;
  }
}

/** Lasts as long as the page. */
export function memoryShelf(): Shelf {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
