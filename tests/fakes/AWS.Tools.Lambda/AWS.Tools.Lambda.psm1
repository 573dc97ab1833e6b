Import-Module "$PSScriptRoot/../FakeCloud/FakeCloud.psd1" -Global

. ([scriptblock]::Create((Get-FakeCmdletText Lambda lambda -Table @'
Invoke-LMFunction | Invoke | * | Medium | !FunctionName@0^ ClientContext InvocationType LogType Payload Qualifier
'@) -join "`n"))
