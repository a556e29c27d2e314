import { type DatabaseEngine, isPostgres } from './database-engines.ts';

// Words that RDS takes for no database and no first user: "a word reserved by the database engine", by
// https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html. It lists none of them: these are those of
// the documentation of the engines in November 2026.

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Reserved words of PostgreSQL 18: https://www.postgresql.org/docs/18/sql-keywords-appendix.html */
const ofPostgres = words(
  'all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation ' +
    'column concurrently constraint create cross current_catalog current_date current_role current_schema current_time ' +
    'current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze ' +
    'from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like ' +
    'limit localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary ' +
    'references returning right select session_user similar some symmetric system_user table tablesample then to ' +
    'trailing true union unique user using variadic verbose when where window with',
);

/**
 * Words that PostgreSQL does not reserve and RDS refused as the name of a database, by reports such as
 * https://github.com/awslabs/aws-saas-boost/issues/180: all are in the table of key words of PostgreSQL.
 */
const refusedByRds = words('admin catalog comments db dispatch flag identity');

/** The other key words of PostgreSQL 18, which RDS may refuse as well. */
const otherKeyWords = words(
  'abort absent absolute access action add after aggregate also alter always asensitive assertion assignment at ' +
    'atomic attach attribute backward before begin between bigint bit boolean breadth by cache call called cascade ' +
    'cascaded chain char character characteristics checkpoint class close cluster coalesce columns comment commit ' +
    'committed compression conditional configuration conflict connection constraints content continue conversion copy ' +
    'cost csv cube current cursor cycle data database day deallocate dec decimal declare defaults deferred definer ' +
    'delete delimiter delimiters depends depth detach dictionary disable discard document domain double drop each empty ' +
    'enable encoding encrypted enforced enum error escape event exclude excluding exclusive execute exists explain ' +
    'expression extension external extract family filter finalize first float following force format forward function ' +
    'functions generated global granted greatest grouping groups handler header hold hour if immediate immutable ' +
    'implicit import include including increment indent index indexes inherit inherits inline inout input insensitive ' +
    'insert instead int integer interval invoker isolation json json_array json_arrayagg json_exists json_object ' +
    'json_objectagg json_query json_scalar json_serialize json_table json_value keep key keys label language large last ' +
    'leakproof least level listen load local location lock locked logged mapping match matched materialized maxvalue ' +
    'merge merge_action method minute minvalue mode month move name names national nchar nested new next nfc nfd nfkc ' +
    'nfkd no none normalize normalized nothing notify nowait nullif nulls numeric object objects of off oids old omit ' +
    'operator option options ordinality others out over overlay overriding owned owner parallel parameter parser ' +
    'partial partition passing password path period plan plans policy position preceding precision prepare prepared ' +
    'preserve prior privileges procedural procedure procedures program publication quote quotes range read real ' +
    'reassign recursive ref referencing refresh reindex relative release rename repeatable replace replica reset ' +
    'restart restrict return returns revoke role rollback rollup routine routines row rows rule savepoint scalar schema ' +
    'schemas scroll search second security sequence sequences serializable server session set setof sets share show ' +
    'simple skip smallint snapshot source sql stable standalone start statement statistics stdin stdout storage stored ' +
    'strict string strip subscription substring support sysid system tables tablespace target temp template temporary ' +
    'text ties time timestamp transaction transform treat trigger trim truncate trusted type types uescape unbounded ' +
    'uncommitted unconditional unencrypted unknown unlisten unlogged until update vacuum valid validate validator value ' +
    'values varchar varying version view views virtual volatile whitespace within without work wrapper write xml ' +
    'xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable ' +
    'year yes zone',
);

/**
 * Reserved words of MySQL 8 and MariaDB 10 and 11:
 *
 * - https://dev.mysql.com/doc/refman/8.4/en/keywords.html
 * - https://mariadb.com/docs/server/reference/sql-structure/sql-language-structure/reserved-words
 */
const ofBoth = words(
  'accessible add all alter analyze and as asc asensitive before between bigint binary blob both by call cascade case ' +
    'change char character check collate column condition constraint continue convert create cross current_date ' +
    'current_time current_timestamp current_user cursor day_hour day_microsecond day_minute day_second dec decimal ' +
    'declare default delayed delete desc describe deterministic distinct distinctrow div double drop dual each else ' +
    'elseif enclosed escaped except exists exit explain false fetch float float4 float8 for force foreign from fulltext ' +
    'general grant group having high_priority hour_microsecond hour_minute hour_second if ignore ignore_server_ids in ' +
    'index infile inner inout insensitive insert int int1 int2 int3 int4 int8 integer intersect interval into is ' +
    'iterate join key keys kill leading leave left like limit linear lines load localtime localtimestamp lock long ' +
    'longblob longtext loop low_priority master_heartbeat_period master_ssl_verify_server_cert match maxvalue ' +
    'mediumblob mediumint mediumtext middleint minute_microsecond minute_second mod modifies natural no_write_to_binlog ' +
    'not null numeric on optimize optionally or order out outer outfile over partition precision primary procedure ' +
    'purge range read read_write reads real recursive references regexp release rename repeat replace require resignal ' +
    'restrict return revoke right rlike row_number rows second_microsecond select sensitive separator set show signal ' +
    'slow smallint spatial specific sql sql_big_result sql_calc_found_rows sql_small_result sqlexception sqlstate ' +
    'sqlwarning ssl starting straight_join system table terminated then tinyblob tinyint tinytext to trailing trigger ' +
    'true undo union unique unlock unsigned update usage use using utc_date utc_time utc_timestamp values varbinary ' +
    'varchar varcharacter varying when where while with write xor year_month zerofill',
);

/** Reserved words of MySQL alone. */
const ofMysql = words(
  'cube cume_dist database databases dense_rank empty first_value function generated get grouping groups ' +
    'io_after_gtids io_before_gtids json_table lag last_value lateral lead master_bind nth_value ntile of ' +
    'optimizer_costs option percent_rank rank row schema schemas stored system virtual window',
);

/** Reserved words of MariaDB alone. */
const ofMariadb = words(
  'current_role do_domain_ids ignore_domain_ids offset page_checksum parse_vcol_expr ref_system_id returning ' +
    'stats_auto_recalc stats_persistent stats_sample_pages',
);

/** True for a word that an engine reserves, in whatever case. RDS takes it for no name. */
export const isReservedWord = (engine: DatabaseEngine, name: string): boolean => {
  const word = name.toLowerCase();
  if (isPostgres(engine)) return ofPostgres.has(word);
  return ofBoth.has(word) || (engine.name === 'mariadb' ? ofMariadb : ofMysql).has(word);
};

/** True for a word that RDS has refused as the name of a database, and that the engine does not reserve. */
export const isRefusedByRds = (engine: DatabaseEngine, name: string): boolean =>
  isPostgres(engine) && refusedByRds.has(name.toLowerCase());

/** True for a key word that the engine does not reserve, and RDS may refuse as the name of a database. */
export const isKeyWord = (engine: DatabaseEngine, name: string): boolean =>
  isPostgres(engine) && otherKeyWords.has(name.toLowerCase());
