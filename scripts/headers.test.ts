import { expect, it } from 'vitest';
import { securityHeaders } from './headers.ts';

it('lets the app speak to the configured servers and to nobody else', () => {
  const policy = securityHeaders(['http://localhost:1', 'http://localhost:2'])[
    'content-security-policy'
  ];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self' http://localhost:1 http://localhost:2;");
  expect(policy).not.toMatch(/unsafe|\*/);
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types concord");
});

it('loosens scripts for the development server only', () => {
  expect(securityHeaders([], true)['content-security-policy']).toMatch(/script-src [^;]*unsafe/);
});
