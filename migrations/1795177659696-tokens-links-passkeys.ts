import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TokensLinksPasskeys1795177659696 implements MigrationInterface {
  name = 'TokensLinksPasskeys1795177659696';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "api_token" ("id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "name" text NOT NULL, "scopes" text array NOT NULL, "secret_hash" text NOT NULL, "prefix" text NOT NULL, "created_by_id" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "last_used_at" TIMESTAMP WITH TIME ZONE, "revoked_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "api_token_has_scopes" CHECK (cardinality(scopes) > 0), CONSTRAINT "PK_d862311c568d175c26f41bc6f98" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "api_token_secret" ON "api_token"  ("secret_hash") `);
    await runner.query(
      `CREATE INDEX "api_token_organisation" ON "api_token"  ("organisation_id", "created_at") `,
    );
    await runner.query(
      `CREATE TABLE "passkey" ("id" uuid NOT NULL, "person_id" uuid NOT NULL, "credential_id" text NOT NULL, "public_key" bytea NOT NULL, "counter" bigint NOT NULL, "transports" text array NOT NULL DEFAULT '{}', "name" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "last_used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_783e2060d8025abd6a6ca45d2c7" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "passkey_credential" ON "passkey"  ("credential_id") `);
    await runner.query(`CREATE INDEX "passkey_of_person" ON "passkey"  ("person_id") `);
    await runner.query(
      `CREATE TABLE "passkey_challenge" ("challenge" text NOT NULL, "person_id" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_c80e62c4e15da2e208c893323b4" PRIMARY KEY ("challenge"))`,
    );
    await runner.query(`CREATE INDEX "passkey_challenge_created" ON "passkey_challenge"  ("created_at") `);
    await runner.query(
      `CREATE TABLE "sign_in_link" ("id" uuid NOT NULL, "address" text NOT NULL, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "person_id" uuid, "token_hash" text, "used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_2e37c859be8a656fef206f62b27" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "sign_in_link_person" ON "sign_in_link"  ("person_id") WHERE person_id is not null`,
    );
    await runner.query(`CREATE UNIQUE INDEX "sign_in_link_token" ON "sign_in_link"  ("token_hash") `);
    await runner.query(`CREATE INDEX "sign_in_link_asked" ON "sign_in_link"  ("asked_at") `);
    await runner.query(
      `ALTER TABLE "api_token" ADD CONSTRAINT "api_token_of_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "api_token" ADD CONSTRAINT "api_token_by_person" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "passkey" ADD CONSTRAINT "passkey_of" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "passkey_challenge" ADD CONSTRAINT "passkey_challenge_of" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "sign_in_link" ADD CONSTRAINT "sign_in_link_of_person" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "sign_in_link" DROP CONSTRAINT "sign_in_link_of_person"`);
    await runner.query(`ALTER TABLE "passkey_challenge" DROP CONSTRAINT "passkey_challenge_of"`);
    await runner.query(`ALTER TABLE "passkey" DROP CONSTRAINT "passkey_of"`);
    await runner.query(`ALTER TABLE "api_token" DROP CONSTRAINT "api_token_by_person"`);
    await runner.query(`ALTER TABLE "api_token" DROP CONSTRAINT "api_token_of_organisation"`);
    await runner.query(`DROP INDEX "public"."sign_in_link_asked"`);
    await runner.query(`DROP INDEX "public"."sign_in_link_token"`);
    await runner.query(`DROP INDEX "public"."sign_in_link_person"`);
    await runner.query(`DROP TABLE "sign_in_link"`);
    await runner.query(`DROP INDEX "public"."passkey_challenge_created"`);
    await runner.query(`DROP TABLE "passkey_challenge"`);
    await runner.query(`DROP INDEX "public"."passkey_of_person"`);
    await runner.query(`DROP INDEX "public"."passkey_credential"`);
    await runner.query(`DROP TABLE "passkey"`);
    await runner.query(`DROP INDEX "public"."api_token_organisation"`);
    await runner.query(`DROP INDEX "public"."api_token_secret"`);
    await runner.query(`DROP TABLE "api_token"`);
  }
}
