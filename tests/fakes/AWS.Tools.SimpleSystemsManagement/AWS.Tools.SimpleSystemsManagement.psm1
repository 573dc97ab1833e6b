Import-Module "$PSScriptRoot/../FakeCloud/FakeCloud.psd1" -Global

. ([scriptblock]::Create((Get-FakeCmdletText SimpleSystemsManagement ssm -Table @'
Get-SSMParameter | GetParameter | Parameter | None | !Name@0^ WithDecryption:bool?
Get-SSMParameterValue | GetParameters | * | None | !Name+[] WithDecryption:bool?
Write-SSMParameter | PutParameter | Version | Medium | !Name@0^ !Value AllowedPattern DataType Description KeyId Overwrite:bool? Policy Tier Type
'@) -join "`n"))
