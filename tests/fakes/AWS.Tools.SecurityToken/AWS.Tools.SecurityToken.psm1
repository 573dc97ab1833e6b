Import-Module "$PSScriptRoot/../FakeCloud/FakeCloud.psd1" -Global

. ([scriptblock]::Create((Get-FakeCmdletText SecurityToken sts -Table @'
Get-STSCallerIdentity | GetCallerIdentity | * | None |
'@) -join "`n"))
