import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toHtmlFile } from '../../../src/article/export/to-html-file.ts';
import { sourceOf } from './source.ts';

function fileOf(html: string, change: Parameters<typeof sourceOf>[1] = {}): Document {
  return new JSDOM(toHtmlFile(sourceOf(html, change))).window.document;
}

describe('a saved page', () => {
  it('holds the article with its head', () => {
    const file = fileOf('<p>一</p><h2 id="b">二</h2><p><a href="#b">见二</a></p>');
    expect(file.title).toBe('茶马古道上的一座桥');
    expect(file.documentElement.lang).toBe('zh-Hans');
    expect(file.querySelector('h1')?.textContent).toBe('茶马古道上的一座桥');
    expect(file.querySelector('.meta')?.textContent).toBe(
      '西岭晚报 · 苏青 · 2024-03-09https://news.example/a/1.html',
    );
    expect(file.querySelector('article > p')?.textContent).toBe('一');
    expect(file.querySelector('a[href="#b"]')?.textContent).toBe('见二');
    expect(file.getElementById('b')?.textContent).toBe('二');
  });

  it('may ask for nothing', () => {
    const policy = fileOf('<p>一</p>').querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toMatch(/^default-src 'none';/);
    expect(policy?.getAttribute('content')).toContain('img-src data:');
    expect(policy?.getAttribute('content')).not.toMatch(/http|\*|script|blob/);
  });

  it('turns pictures into links, and keeps those that are written out', () => {
    const file = fileOf(
      `<p><img src="http://x.example/a/%E6%A1%A5.png?w=1" srcset="http://x.example/b.png 2x">
       <img src="https://x.example/c.png" alt="旧桥">
       <a href="https://x.example/big"><img src="https://x.example/d.png" alt="新桥"></a>
       <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="点"><img src="e.png" alt="无"></p>
       <picture><source srcset="http://x.example/f.webp"><img src="http://x.example/f.png"></picture>`,
    );
    const links = [...file.querySelectorAll('article p .picture, picture .picture')];
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['http://x.example/a/%E6%A1%A5.png?w=1', '%E6%A1%A5.png'],
      ['https://x.example/c.png', '旧桥'],
      [null, '新桥'],
      ['http://x.example/f.png', 'f.png'],
    ]);
    const images = [...file.querySelectorAll('img')].map((image) => image.getAttribute('src'));
    expect(images).toEqual(['data:image/gif;base64,R0lGODlhAQABAAAAACw=']);
    expect(file.querySelector('[srcset], source')).toBeNull();
    expect(file.querySelector('article')?.textContent).toContain('无');
  });

  it('lets nothing run and nothing be disguised', () => {
    const evil = '"><script>x()</script>';
    const file = fileOf(
      '<p onclick="x()" style="background:url(http://x.example)" class="a">一<a href="javascript:x()">二</a></p><link rel="stylesheet" href="http://x.example/a.css"><ruby>桥<rt>qiáo</rt></ruby>\u200b',
      { title: evil, source: evil, url: `https://x.example/${evil}`, lang: evil },
    );
    expect(file.querySelector('script, [onclick], article [style], article link')).toBeNull();
    expect(file.querySelector('[href^="javascript"]')).toBeNull();
    expect(file.title).toBe(evil);
    expect(file.querySelector('article')?.textContent).not.toMatch(/qiáo|\u200b/);
  });

  it('has no head where nothing is known', () => {
    const bare = { title: '', source: null, byline: null, date: null, url: null };
    expect(fileOf('<p>一</p>', bare).querySelector('header')).toBeNull();
  });
});
