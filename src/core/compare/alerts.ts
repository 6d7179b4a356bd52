import type { AlertContext } from './alerts/context.ts';
import type { Alert } from './comparison.ts';

/** Every list-level safety finding, gravest first. */
export function findAlerts(_context: AlertContext): readonly Alert[] {
  return [];
}
