/** An identifier that travels with the fact through the health information exchange. */
export function numbered(kind: string, value: string | undefined) {
  return value === undefined
    ? undefined
    : [{ system: `https://exchange.ellis-falls.example/${kind}`, value }];
}
