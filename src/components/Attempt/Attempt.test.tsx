// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {act, cleanup, fireEvent, render, screen, waitFor} from '@testing-library/react';
import {hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {siteStore} from '@site/src/platform/storage';

import {AttemptBox, AttemptQuestion} from '.';

vi.mock('@docusaurus/Link', () => ({
  default: ({to, ...rest}: {to: string}) => <a href={to} {...rest} />,
}));

const page = 'case-studies/x';
const data = {sections: [{section: 'crops', question: 'Where do you *cut*?'}]};
const section = (
  <div data-question={`${page}#crops`}>
    <AttemptQuestion section="crops" data={data} />
    <AttemptBox section="crops" page={page} />
  </div>
);

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', {name: 'Where do you cut?'});
const button = () => screen.getByRole('button');
const stored = () => siteStore().get('attempt', `${page}#crops`)?.body.text;
const write = (text: string) => {
  fireEvent.change(field(), {target: {value: text}});
  fireEvent.blur(field());
};

beforeEach(async () => {
  await siteStore().eraseAll();
});
afterEach(cleanup);

describe('AttemptQuestion', () => {
  it('asks what the case asks, else what all cases are asked', () => {
    const own = renderToString(<AttemptQuestion section="crops" data={data} />);
    expect(own).toContain('Where do you <em>cut</em>?');
    const common = renderToString(<AttemptQuestion section="estimate" data={{}} />);
    expect(common).toContain('Which two numbers drive this design?');
  });
});

describe('AttemptBox', () => {
  it('is a field named by the question, and offers to compare once something was said', () => {
    render(section);
    expect(button().textContent).toContain('Reveal');
    write('Too short');
    expect(button().textContent).toContain('Reveal');
    write('On both sides, by detection.');
    expect(button().textContent).toContain('Compare with the handbook');
    expect(button().dataset.attemptToggle).toBe(`${page}#crops`);
    expect(button().getAttribute('aria-expanded')).toBe('false');
  });

  it('keeps what was written, and nothing once it is deleted', async () => {
    render(section);
    write('On both sides.');
    await siteStore().settled();
    expect(stored()).toBe('On both sides.');
    write('');
    await siteStore().settled();
    expect(stored()).toBeUndefined();
  });

  it('shows what was stored and follows what changes elsewhere', async () => {
    siteStore().change('attempt', `${page}#crops`, () => ({text: 'stored', atMs: 1}));
    render(section);
    await waitFor(() => expect(field().value).toBe('stored'));
    act(() => siteStore().change('attempt', `${page}#crops`, () => ({text: 'other', atMs: 2})));
    expect(field().value).toBe('other');
  });

  it('hydrates without a word, keeps what was typed before and what the head script said', async () => {
    siteStore().change('attempt', `${page}#crops`, () => ({text: 'stored', atMs: 1}));
    await siteStore().settled();
    const errors = vi.spyOn(console, 'error');
    const root = document.body.appendChild(document.createElement('div'));
    root.innerHTML = renderToString(section);
    root.querySelector('textarea')!.value = 'typed early';
    root.querySelector('button')!.setAttribute('aria-expanded', 'true');
    const app = await act(async () => hydrateRoot(root, section));
    fireEvent.blur(field());
    await siteStore().settled();
    expect(stored()).toMatch(/stored[^]*typed early/);
    expect(field().value).toBe(stored());
    expect(button().getAttribute('aria-expanded')).toBe('true');
    expect(errors).not.toHaveBeenCalled();
    act(() => app.unmount());
    root.remove();
  });
});
