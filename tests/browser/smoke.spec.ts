import { expectNoViolations } from './support/axe.ts';
import { expect, test } from './support/test.ts';

test('the first page shows the plot, quietly and accessibly', async ({ page }) => {
  await page.goto('/');
  const plot = page.locator('[data-bench="plot"]');
  await expect(plot).toBeVisible();
  await expect(plot.getByRole('link').first()).toBeVisible();
  await expectNoViolations(page);
});
