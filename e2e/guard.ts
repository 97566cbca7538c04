import type { BrowserContext } from '@playwright/test';

/**
 * Collects what no journey may cause, in any page of a test: warnings and errors on the console,
 * uncaught errors, and requests that leave the origin. What a journey provokes it has to name.
 */
export class Guard {
  readonly #complaints: string[] = [];
  readonly #tolerated: RegExp[] = [];
  readonly #origins: string[];

  constructor(context: BrowserContext, origin: string) {
    this.#origins = [origin];
    context.on('console', (message) => {
      if (message.type() !== 'warning' && message.type() !== 'error') return;
      this.#complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => {
      this.#complaints.push(`uncaught: ${error.error()}`);
    });
    context.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url());
      if (protocol === 'data:' || protocol === 'blob:' || this.#origins.includes(asked)) return;
      this.#complaints.push(`left the origin: ${request.url()}`);
    });
  }

  /** Complaints like this one are what the journey is about. */
  tolerate(pattern: RegExp): void {
    this.#tolerated.push(pattern);
  }

  /** A further server that the journey itself has started. */
  allow(origin: string): void {
    this.#origins.push(origin);
  }

  /** What was complained of and not tolerated. */
  complaints(): readonly string[] {
    return this.#complaints.filter(
      (complaint) => !this.#tolerated.some((pattern) => pattern.test(complaint)),
    );
  }
}
