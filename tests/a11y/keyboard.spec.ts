import { answerBefore, expect, templates, test } from '../e2e/site-test.ts';

test('everything that takes the focus shows it, and nothing covers it', async ({ page, complaints }) => {
  test.slow();
  complaints.ignore(/404 \(Not Found\)/);
  await answerBefore(page, []);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of templates) {
    await page.goto(path);
    for (let press = 0; press < 25; press += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement) || element === document.body) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const frame = element.closest('form');
        const isFramed = frame !== null && frame.matches(':focus-within');
        const { left, top, width, height } = element.getBoundingClientRect();
        const over = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 40));
        return {
          name: element.outerHTML.slice(0, 90),
          isShown:
            (outlineStyle !== 'none' && outlineWidth !== '0px') || (element.matches('input') && isFramed),
          isOpen: over !== null && (element.contains(over) || over.contains(element)),
        };
      });
      if (focus) expect(focus, path).toMatchObject({ isShown: true, isOpen: true });
    }
  }
});

test('every control is at least 24 by 24 pixels', async ({ page, complaints }) => {
  complaints.ignore(/404 \(Not Found\)/);
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of templates) {
    await page.goto(path);
    await expect(page.getByRole('region', { name: 'Cookies and storage' })).toBeVisible();
    const small = await page
      .locator('button:visible, input:visible, select:visible, summary:visible')
      .evaluateAll((all) =>
        all.flatMap((control) => {
          // What is hidden from sight is pressed by its label.
          const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined;
          const pressed = control.matches('.sr-only') ? (label ?? control) : control;
          const { width, height } = pressed.getBoundingClientRect();
          return width >= 24 && height >= 24 ? [] : [`${control.outerHTML.slice(0, 80)} ${width}×${height}`];
        }),
      );
    expect(small, path).toEqual([]);
  }
});

test('a reader finds, copies and decides with the keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('nginx 502');
  await expect(page.locator('[data-search-results][data-state="done"]')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/errors\/502-bad-gateway\//);
  // The address changes before the scripts of the page are here.
  await expect(async () => {
    await page.locator('copy-button button').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
  }).toPass({ timeout: 10_000 });
  await page.getByRole('contentinfo').getByRole('link', { name: 'Cookie settings' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Cookie settings' });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('checkbox', { name: /Preferences/ }).focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('button', { name: 'Save choice' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Cookies and storage' })).toBeHidden();
  expect(await page.evaluate(() => localStorage.getItem('efh-consent'))).toContain('preferences');
});

test('text can be spaced out and enlarged without being cut', async ({ page, complaints }) => {
  complaints.ignore(/404 \(Not Found\)/);
  await answerBefore(page, []);
  await page.setViewportSize({ width: 640, height: 800 });
  for (const path of templates) {
    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        element.style.letterSpacing = '0.12em';
        element.style.wordSpacing = '0.16em';
        element.style.lineHeight = '1.5';
      }
    });
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect({ path, isWide: excess > 0 }).toEqual({ path, isWide: false });
  }
});
