import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const hosting = readFileSync('docs/hosting.md', 'utf8');
const dockerfile = readFileSync('deploy/Dockerfile', 'utf8');

describe('deploy/', () => {
  it('has no file that docs/hosting.md does not link', () => {
    expect(readdirSync('deploy').filter((name) => !hosting.includes(`(../deploy/${name})`))).toEqual([]);
  });

  it('stands in docs/hosting.md word for word', () => {
    const shown = [...hosting.matchAll(/<!-- (deploy\/\S+) -->\n```\w*\n([\s\S]*?)```\n/g)].map(([, path = '', text = '']) => [path, text]);
    expect(shown.map(([path]) => path)).toEqual(['deploy/Caddyfile', 'deploy/nginx.conf', 'deploy/cloudflared.yml']);
    for (const [path = '', text] of shown) expect(text).toBe(readFileSync(path, 'utf8'));
  });

  it('says the same address everywhere', () => {
    for (const name of ['Caddyfile', 'nginx.conf', 'cloudflared.yml']) {
      expect(readFileSync(`deploy/${name}`, 'utf8')).toMatch(/alexa\.example\.org[\s\S]*127\.0\.0\.1:8096/);
    }
    expect(dockerfile).toContain('PORT=8096');
    expect(readFileSync('deploy/compose.yaml', 'utf8')).toContain('127.0.0.1:8096:8096');
  });
});

describe('the image', () => {
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources = '']) => sources.split(' '));

  it('is made of what is there, and of nothing else', () => {
    expect(copied.length).toBeGreaterThan(3);
    expect(copied.filter((path) => !existsSync(path))).toEqual([]);
    const [first, ...admitted] = readFileSync('.dockerignore', 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(first).toBe('*');
    expect(admitted.sort()).toEqual([...new Set(copied)].map((path) => `!${path}`).sort());
  });

  it('runs as nobody special, keeps its data in a volume, and looks after its health without other programs', () => {
    expect(dockerfile).toMatch(/^USER 1000:1000$/m);
    expect(dockerfile).toMatch(/^VOLUME \/data$/m);
    expect(dockerfile).toMatch(/^HEALTHCHECK .*CMD \["node"/m);
  });
});
