import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counters of how often somebody asks: not logged (a crash may forget them), and the audit's ends are for reading only. */
export class RateLimit1795176588000 implements MigrationInterface {
  name = 'RateLimit1795176588000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE UNLOGGED TABLE "rate_limit" ("key" text NOT NULL, "full_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "rate_limit_key" PRIMARY KEY ("key")) WITH (fillfactor = 70)`,
    );
    await runner.query(`CREATE INDEX "rate_limit_full" ON "rate_limit" ("full_at") `);
    await runner.query(`REVOKE INSERT, UPDATE, DELETE ON "audit_chain" FROM samlingsplats_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "rate_limit"`);
  }
}
