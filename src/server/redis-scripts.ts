/** What must happen in one step inside of Redis or Valkey, in its Lua. KEYS: a room's head, its log. Pure. */

/** ARGV: an entry's id, the entry, how many the process has heard. The entry's id in the stream; `gone`: no such room; `behind`: the log has lost some. */
export const APPEND = `
if redis.call('EXISTS', KEYS[1]) == 0 then return 'gone' end
if redis.call('XLEN', KEYS[2]) < tonumber(ARGV[3]) then return 'behind' end
local id = redis.call('XADD', KEYS[2], '*', 'i', ARGV[1], 'e', ARGV[2])
if redis.call('XLEN', KEYS[2]) == 1 then redis.call('PEXPIRE', KEYS[2], redis.call('PTTL', KEYS[1])) end
return id`;

/** ARGV: the head, its time to live in ms, then id and entry of each that the process has heard. Puts back what is missing; how many were. */
export const PUT_BACK = `
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2], 'NX')
local there = {}
for _, each in ipairs(redis.call('XRANGE', KEYS[2], '-', '+')) do there[each[2][2]] = true end
local added = 0
for i = 3, #ARGV, 2 do
  if not there[ARGV[i]] then
    redis.call('XADD', KEYS[2], '*', 'i', ARGV[i], 'e', ARGV[i + 1])
    added = added + 1
  end
end
redis.call('PEXPIRE', KEYS[2], ARGV[2])
return added`;
